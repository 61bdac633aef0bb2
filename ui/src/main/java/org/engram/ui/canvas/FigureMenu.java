package org.engram.ui.canvas;

import java.io.File;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.engram.ui.export.Format;

/** What can be done with one figure: export, copy and save it, change its scales, show all of it. */
final class FigureMenu {
    private final FigurePane pane;
    private ContextMenu open;

    FigureMenu(FigurePane pane) {
        this.pane = pane;
    }

    void showBelow(Node button) {
        if (renew()) {
            open.show(button, Side.BOTTOM, 0, 4);
        }
    }

    void showAt(ContextMenuEvent e) {
        if (renew()) {
            open.show(pane, e.getScreenX(), e.getScreenY());
            e.consume();
        }
    }

    /** False when there is no figure to act on. */
    private boolean renew() {
        if (open != null) {
            open.hide();
        }
        if (pane.figure() == null) {
            return false;
        }
        open = new ContextMenu();
        if (pane.courier() != null) {
            carrying(pane.courier());
        }
        if (pane.hasScales()) {
            open.getItems().add(action("Logarithmic x axis on or off (X)", pane::toggleX));
            open.getItems().add(action("Logarithmic y axis on or off (Y)", pane::toggleY));
        }
        open.getItems().add(action("Show all (0)", pane::resetView));
        return true;
    }

    private void carrying(Courier courier) {
        open.getItems()
                .addAll(
                        action("Export… (" + key(KeyCode.E) + ")", () -> courier.export(pane)),
                        action("Copy figure (" + key(KeyCode.C) + ")", () -> courier.copyPicture(pane)),
                        action(
                                "Copy data (" + key(KeyCode.C, KeyCombination.SHIFT_DOWN) + ")",
                                () -> courier.copyData(pane)),
                        new SeparatorMenuItem());
        for (Format format : Format.values()) {
            open.getItems().add(saving(format, courier));
        }
        open.getItems().add(new SeparatorMenuItem());
    }

    private static String key(KeyCode code, KeyCombination.Modifier... more) {
        KeyCombination.Modifier[] modifiers = new KeyCombination.Modifier[more.length + 1];
        System.arraycopy(more, 0, modifiers, 0, more.length);
        modifiers[more.length] = KeyCombination.SHORTCUT_DOWN;
        return new KeyCodeCombination(code, modifiers).getDisplayText();
    }

    private static MenuItem action(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(e -> action.run());
        return item;
    }

    private MenuItem saving(Format format, Courier courier) {
        String words = format == Format.CSV ? "Save data as CSV…" : "Save figure as " + format + "…";
        return action(words, () -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(words);
            chooser.setInitialFileName(pane.getFileName() + "." + format.ending());
            chooser.getExtensionFilters().add(new ExtensionFilter(format.name(), "*." + format.ending()));
            File chosen = chooser.showSaveDialog(pane.getScene().getWindow());
            if (chosen != null) {
                courier.save(pane, format, chosen.toPath());
            }
        });
    }
}
