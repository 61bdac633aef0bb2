package org.engram.ui.memory;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;
import org.engram.ui.canvas.FigureDeck;
import org.engram.ui.canvas.FigureDeck.Page;
import org.engram.ui.canvas.FigurePane;

/** Accuracy and scores above, what the scores and the bounds look like below. */
public final class MemoryGrid extends GridPane {
    private static final double LEFT = 55;
    private static final double TOP = 50;

    private final FigureDeck spread = FigureDeck.card("spread");
    private final FigureDeck more = FigureDeck.card("more");
    private Map<MemoryFigure, FigurePane> panes = Map.of();
    private List<MemoryFigure> offered = List.of(MemoryFigure.values());

    /** For FXML. */
    public MemoryGrid() {
        getStyleClass().add("figures");
        getColumnConstraints().setAll(column(LEFT), column(100 - LEFT));
        getRowConstraints().setAll(row(TOP), row(100 - TOP));
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private static RowConstraints row(double percent) {
        RowConstraints row = new RowConstraints();
        row.setPercentHeight(percent);
        return row;
    }

    /** Puts the figures in their places. */
    void show(Map<MemoryFigure, FigurePane> figures) {
        panes = Map.copyOf(figures);
        panes.get(MemoryFigure.ACCURACY).getStyleClass().add("card");
        panes.get(MemoryFigure.SCORES).getStyleClass().add("card");
        add(panes.get(MemoryFigure.ACCURACY), 0, 0);
        add(spread, 1, 0);
        add(panes.get(MemoryFigure.SCORES), 0, 1);
        add(more, 1, 1);
        fill();
    }

    /** Only these figures are to be had. */
    void offer(List<MemoryFigure> figures) {
        if (!figures.equals(offered)) {
            offered = List.copyOf(figures);
            fill();
        }
    }

    List<FigureDeck> decks() {
        return List.of(spread, more);
    }

    private void fill() {
        spread.setPages(pages(MemoryFigure.HISTOGRAM, MemoryFigure.MARGINS));
        more.setPages(pages(MemoryFigure.BOUNDS, MemoryFigure.SPECTRUM));
    }

    private List<Page> pages(MemoryFigure... figures) {
        return Stream.of(figures)
                .filter(offered::contains)
                .map(figure -> new Page(figure.word(), figure.help(), panes.get(figure)))
                .toList();
    }
}
