package org.engram.ui.canvas;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/**
 * A card that shows one of several figures; a row of segments in the place of the title says which. A figure that is not shown costs
 * nothing but its model. Style classes: {@code figure-deck}, {@code deck-segments}.
 */
public final class FigureDeck extends FigureRegion {
    private static final double LEFT = 10;
    private static final double TOP = 7;

    /** Room at the right for the menu button of the figure. */
    private static final double MENU = 36;

    /**
     * One figure of a deck.
     *
     * @param word on its segment: "Norms"
     * @param help one sentence
     */
    public record Page(String word, String help, FigurePane pane) {}

    private final HBox segments = new HBox();
    private final ToggleGroup group = new ToggleGroup();
    private final ReadOnlyObjectWrapper<FigurePane> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private List<Page> pages = List.of();
    private FigurePane chosen;

    /** Without figures. */
    public FigureDeck() {
        getStyleClass().add("figure-deck");
        segments.getStyleClass().add("deck-segments");
        segments.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        segments.widthProperty().subscribe(width -> leaveRoom());
    }

    /** Without figures, as a card of its own; its id is that word after "deck-". */
    public static FigureDeck card(String word) {
        FigureDeck deck = new FigureDeck();
        deck.setId("deck-" + word);
        deck.getStyleClass().add("card");
        return deck;
    }

    /** Puts figures into the deck, instead of those in it; what was chosen last is shown, as soon as it is among them, else the first. */
    public void setPages(List<Page> newPages) {
        pages.forEach(page -> page.pane().titleRoomProperty().set(0));
        pages = List.copyOf(newPages);
        segments.getChildren().setAll(pages.stream().map(this::segment).toList());
        getChildren().setAll(pages.stream().map(Page::pane).toList());
        getChildren().add(segments);
        if (pages.isEmpty()) {
            shown.set(null);
        } else {
            boolean there = pages.stream().anyMatch(page -> page.pane().equals(chosen));
            show(there ? chosen : pages.getFirst().pane());
        }
        leaveRoom();
    }

    public List<Page> pages() {
        return pages;
    }

    /** The figure that is shown; null while there is none. */
    public ReadOnlyObjectProperty<FigurePane> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Shows one of the figures of the deck. */
    public void select(FigurePane pane) {
        chosen = pane;
        show(pane);
    }

    private void show(FigurePane pane) {
        for (int i = 0; i < pages.size(); i++) {
            boolean now = pages.get(i).pane().equals(pane);
            pages.get(i).pane().setVisible(now);
            segment(i).setSelected(now);
            segment(i).setFocusTraversable(now);
        }
        shown.set(pane);
        requestLayout();
    }

    private ToggleButton segment(int i) {
        return (ToggleButton) segments.getChildren().get(i);
    }

    private ToggleButton segment(Page page) {
        ToggleButton segment = new ToggleButton(page.word());
        segment.setToggleGroup(group);
        segment.setId("page-" + page.pane().getId());
        segment.setTooltip(new Tooltip(page.help()));
        segment.setAccessibleRole(AccessibleRole.TAB_ITEM);
        segment.setAccessibleHelp(page.help());
        segment.setOnAction(event -> select(page.pane()));
        return segment;
    }

    /** Left and right choose the neighbour; the focus goes with the choice. */
    private void key(KeyEvent event) {
        int step = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            default -> 0;
        };
        if (step != 0 && !event.isShiftDown() && !pages.isEmpty()) {
            int next = Math.floorMod(selected() + step, pages.size());
            select(pages.get(next).pane());
            segment(next).requestFocus();
            event.consume();
        }
    }

    private int selected() {
        return segments.getChildren().indexOf((ToggleButton) group.getSelectedToggle());
    }

    private void leaveRoom() {
        pages.forEach(page -> page.pane().titleRoomProperty().set(LEFT + segments.getWidth()));
    }

    @Override
    protected void layoutChildren() {
        for (Page page : pages) {
            page.pane().resizeRelocate(0, 0, getWidth(), getHeight());
        }
        double width = Math.min(segments.prefWidth(-1), getWidth() - LEFT - MENU);
        segments.resizeRelocate(LEFT, TOP, Math.max(0, width), segments.prefHeight(-1));
    }
}
