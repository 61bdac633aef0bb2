package org.engram.ui.transformer;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.RowConstraints;
import org.engram.ui.canvas.FigureDeck;
import org.engram.ui.canvas.FigureDeck.Page;
import org.engram.ui.canvas.FigurePane;

/** Loss and accuracy above, what is inside the model below; where height is short, two cards below each other become one. */
public final class DeckGrid extends GridPane {
    private static final double NARROW = 640;
    private static final double LOW = 600;
    private static final List<FigureKind> CURVES = List.of(FigureKind.ACCURACY, FigureKind.NORMS);
    private static final List<FigureKind> ANSWERS = List.of(FigureKind.READOUT, FigureKind.LOGITS);
    private static final List<FigureKind> ATTENTION = List.of(FigureKind.PROMPT, FigureKind.KINDS);
    private static final List<FigureKind> MODELS = List.of(FigureKind.MODELS, FigureKind.RIVALS);

    private final ColumnConstraints left = new ColumnConstraints();
    private final ColumnConstraints right = new ColumnConstraints();
    private final RowConstraints top = new RowConstraints();
    private final RowConstraints middle = new RowConstraints();
    private final RowConstraints bottom = new RowConstraints();
    private final FigureDeck curves = FigureDeck.card("curves");
    private final FigureDeck answers = FigureDeck.card("answers");
    private final FigureDeck attention = FigureDeck.card("attention");
    private final FigureDeck models = FigureDeck.card("models");
    private Map<FigureKind, FigurePane> panes = Map.of();
    private Set<FigureKind> offered = EnumSet.allOf(FigureKind.class);
    private boolean low;

    /** For FXML. */
    public DeckGrid() {
        getStyleClass().add("figures");
        getColumnConstraints().setAll(left, right);
        getRowConstraints().setAll(top, middle, bottom);
        widthProperty().subscribe(width -> share(width.doubleValue() < NARROW));
        heightProperty().subscribe(height -> {
            boolean now = height.doubleValue() > 0 && height.doubleValue() < LOW;
            if (now != low) {
                low = now;
                arrange();
            }
        });
        arrange();
    }

    /** Puts the figures in their places. */
    void show(Map<FigureKind, FigurePane> figures) {
        panes = Map.copyOf(figures);
        panes.get(FigureKind.LOSS).getStyleClass().add("card");
        arrange();
    }

    /** Only these figures are to be had. */
    void offer(List<FigureKind> kinds) {
        Set<FigureKind> now = EnumSet.copyOf(kinds);
        if (!now.equals(offered)) {
            offered = now;
            arrange();
        }
    }

    List<FigureDeck> decks() {
        return List.of(curves, answers, attention, models);
    }

    private void share(boolean narrow) {
        left.setPercentWidth(narrow ? 53 : 57);
        right.setPercentWidth(narrow ? 47 : 43);
    }

    private void arrange() {
        top.setPercentHeight(low ? 46 : 45);
        middle.setPercentHeight(low ? 54 : 23);
        bottom.setPercentHeight(low ? 0 : 32);
        attention.setPages(List.of());
        getChildren().clear();
        if (panes.isEmpty()) {
            return;
        }
        curves.setPages(pages(CURVES));
        answers.setPages(pages(ANSWERS));
        attention.setPages(low ? List.of() : pages(ATTENTION));
        models.setPages(
                pages(low ? Stream.of(ATTENTION, MODELS).flatMap(List::stream).toList() : MODELS));
        add(panes.get(FigureKind.LOSS), 0, 0);
        add(curves, 1, 0);
        add(answers, 0, 1, 1, low ? 1 : 2);
        if (!low) {
            add(attention, 1, 1);
        }
        add(models, 1, low ? 1 : 2);
    }

    private List<Page> pages(List<FigureKind> kinds) {
        return kinds.stream()
                .filter(offered::contains)
                .map(kind -> new Page(low ? kind.shortWord() : kind.word(), kind.help(), panes.get(kind)))
                .toList();
    }
}
