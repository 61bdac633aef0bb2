package org.engram.ui.laboratory;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.engram.ui.laboratory.PinTable.Column;
import org.engram.ui.laboratory.PinTable.Row;

/** The table of pinned runs with the live one, and what can be done with each. */
public final class PinSheet extends VBox {
    private static final double MOST_WIDTH = 900;

    private final Pins<?, ?, ?> pins;
    private final Runnable onClose;
    private final ScrollPane middle = new ScrollPane();
    private final Button close = new Button("Close");

    /** @param onClose hides it */
    public PinSheet(Pins<?, ?, ?> pins, Runnable onClose) {
        this.pins = pins;
        this.onClose = onClose;
        Label title = new Label("Pinned runs");
        title.getStyleClass().add("sheet-title");
        Label what = new Label("Only what differs between these runs, and what came of them.");
        what.getStyleClass().add("footnote");
        middle.getStyleClass().add("pin-scroll");
        middle.setFitToHeight(true);
        middle.setFocusTraversable(false);
        middle.setMaxWidth(MOST_WIDTH);
        Button unpinAll = new Button("Unpin all");
        unpinAll.setId("unpin-all");
        unpinAll.setOnAction(event -> {
            pins.unpinAll();
            onClose.run();
        });
        close.setCancelButton(false);
        close.setOnAction(event -> onClose.run());
        HBox buttons = new HBox(close, unpinAll);
        buttons.getStyleClass().add("sheet-buttons");
        getStyleClass().addAll("sheet", "pin-sheet");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(title, middle, what, buttons);
        fill();
    }

    /** What gets the keyboard first. */
    public Node first() {
        return close;
    }

    private void fill() {
        middle.setContent(grid(pins.table()));
    }

    private GridPane grid(PinTable table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("pin-table");
        grid.add(heading(new Column("run", "")), 0, 0);
        for (int i = 0; i < table.columns().size(); i++) {
            grid.add(heading(table.columns().get(i)), i + 1, 0);
        }
        for (int i = 0; i < table.rows().size(); i++) {
            row(grid, i + 1, table.rows().get(i), table.parameters());
        }
        return grid;
    }

    private void row(GridPane grid, int line, Row row, int parameters) {
        grid.add(row.mark().map(PinSheet::badge).orElseGet(() -> new Label("live")), 0, line);
        for (int i = 0; i < row.values().size(); i++) {
            grid.add(value(row.values().get(i), i < parameters), i + 1, line);
        }
        row.mark().ifPresent(mark -> grid.add(actions(mark), row.values().size() + 1, line));
    }

    private static Label heading(Column column) {
        Label heading = new Label(column.name());
        heading.getStyleClass().add("table-heading");
        heading.setMinWidth(USE_PREF_SIZE);
        Optional.of(column.help())
                .filter(help -> !help.isEmpty())
                .ifPresent(help -> heading.setTooltip(new Tooltip(help)));
        GridPane.setHalignment(heading, HPos.LEFT);
        return heading;
    }

    private static Label value(String text, boolean parameter) {
        Label value = new Label(text);
        value.getStyleClass().add(parameter ? "parameter" : "number");
        value.setMinWidth(USE_PREF_SIZE);
        return value;
    }

    /** The letter beside a stroke of its colour. */
    static Label badge(PinMark mark) {
        Region stroke = new Region();
        stroke.getStyleClass().addAll("pin-stroke", "pin-" + mark);
        Label badge = new Label(mark.name(), stroke);
        badge.getStyleClass().add("pin-badge");
        badge.setMinWidth(USE_PREF_SIZE);
        return badge;
    }

    private HBox actions(PinMark mark) {
        Button live = action("Make live", "live-", mark, "Runs " + mark + " again, as the live run.", chosen -> {
            pins.repeat(chosen);
            onClose.run();
        });
        Button unpin = action("Unpin", "unpin-", mark, "Lets go of " + mark + ".", chosen -> {
            pins.unpin(chosen);
            if (pins.some().get()) {
                fill();
                close.requestFocus();
            } else {
                onClose.run();
            }
        });
        HBox actions = new HBox(live, unpin);
        actions.getStyleClass().add("pin-actions");
        return actions;
    }

    private static Button action(String words, String id, PinMark mark, String help, Consumer<PinMark> run) {
        Button button = new Button(words);
        button.setId(id + mark);
        button.getStyleClass().add("small");
        button.setAccessibleText(words + " " + mark);
        button.setAccessibleHelp(help);
        button.setTooltip(new Tooltip(help));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> run.accept(mark));
        return button;
    }
}
