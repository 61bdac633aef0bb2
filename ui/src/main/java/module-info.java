/** What a person sees and touches. Knows the simulation, never the other way round. */
module org.engram.ui {
    requires transitive java.desktop;
    requires java.xml;
    requires transitive javafx.controls;
    requires javafx.fxml;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires org.jfree.jfreechart;
    requires org.apache.xmlgraphics.batik.svggen;
    requires org.apache.pdfbox;
    requires de.rototor.pdfbox.graphics2d;
    requires org.apache.poi.ooxml;
    requires jcodec;
    requires transitive org.engram.simulation;

    exports org.engram.ui.canvas;
    exports org.engram.ui.export;
    exports org.engram.ui.figure;
    exports org.engram.ui.film;
    exports org.engram.ui.flow;
    exports org.engram.ui.laboratory;
    exports org.engram.ui.memory;
    exports org.engram.ui.session;
    exports org.engram.ui.shell;
    exports org.engram.ui.transformer;

    opens org.engram.ui.flow to
            javafx.fxml;
    opens org.engram.ui.laboratory to
            javafx.fxml;
    opens org.engram.ui.memory to
            javafx.fxml;
    opens org.engram.ui.player to
            javafx.fxml;
    opens org.engram.ui.presenting to
            javafx.fxml;
    opens org.engram.ui.saving to
            javafx.fxml;
    opens org.engram.ui.shell to
            javafx.fxml;
    opens org.engram.ui.transformer to
            javafx.fxml;
}
