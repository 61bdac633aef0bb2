/** The mathematics of Engram, over EJML. No JavaFX, no AWT, no printing: usable as a library. */
module org.engram.simulation {
    requires transitive ejml.core;
    requires transitive ejml.ddense;
    requires transitive com.fasterxml.jackson.databind;
    requires org.apache.commons.csv;
    requires static jdk.incubator.vector;

    exports org.engram.simulation.experiment;
    exports org.engram.simulation.flow;
    exports org.engram.simulation.kernel;
    exports org.engram.simulation.memory;
    exports org.engram.simulation.run;
    exports org.engram.simulation.run.flow;
    exports org.engram.simulation.run.memory;
    exports org.engram.simulation.run.training;
    exports org.engram.simulation.runfile;
    exports org.engram.simulation.task;
    exports org.engram.simulation.theory;
    exports org.engram.simulation.theory.rivals;
    exports org.engram.simulation.training;
    exports org.engram.simulation.transformer;
    exports org.engram.simulation.transformer.construction;
}
