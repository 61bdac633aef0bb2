package org.engram.ui.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Consumer;
import org.engram.ui.figure.LineFigure.Plateau;

/** Dashed lines with words at their right end. */
final class PlateauPainter {
    private final Paper paper;
    private final PlotArea area;
    private final Consumer<Rectangle2D> clearing;

    /** @param clearing takes the grid away behind the words */
    PlateauPainter(Paper paper, PlotArea area, Consumer<Rectangle2D> clearing) {
        this.clearing = clearing;
        this.paper = paper;
        this.area = area;
    }

    void paint(List<Plateau> plateaus) {
        for (Plateau plateau : PlateauWords.visible(plateaus, area)) {
            double y = area.py(plateau.value());
            paper.horizontal(area.left(), area.right(), y, paper.theme().muted(), Style.PLATEAU);
        }
        for (PlateauWords.Word word : PlateauWords.of(plateaus, area)) {
            clearing.accept(word.box());
            paper.g().setColor(paper.theme().muted());
            Style.TICK.right(paper.g(), word.plateau().name(), area.right() - 8, word.baseline());
        }
    }
}
