package org.engram.ui.canvas;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.engram.ui.export.ExportException;
import org.engram.ui.export.FigureExport;
import org.engram.ui.export.Format;
import org.engram.ui.export.Origin;
import org.engram.ui.export.Plate;
import org.engram.ui.export.PlateSize;
import org.engram.ui.figure.Figure;

/** What can be done with one figure: save it, change its scales, show all of it. */
final class FigureMenu {
    private static final double PNG_SCALE = 3;

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
        for (Format format : Format.values()) {
            open.getItems().add(saving(format));
        }
        open.getItems().add(new SeparatorMenuItem());
        if (pane.hasScales()) {
            open.getItems().add(action("Logarithmic x axis on or off (X)", pane::toggleX));
            open.getItems().add(action("Logarithmic y axis on or off (Y)", pane::toggleY));
        }
        open.getItems().add(action("Show all (0)", pane::resetView));
        return true;
    }

    private static MenuItem action(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(e -> action.run());
        return item;
    }

    private MenuItem saving(Format format) {
        String words = format == Format.CSV ? "Save data as CSV…" : "Save figure as " + format + "…";
        return action(words, () -> {
            Plate plate = plate();
            FileChooser chooser = new FileChooser();
            chooser.setTitle(words);
            chooser.setInitialFileName(plate.name() + "." + format.ending());
            chooser.getExtensionFilters().add(new ExtensionFilter(format.name(), "*." + format.ending()));
            File chosen = chooser.showSaveDialog(pane.getScene().getWindow());
            if (chosen != null) {
                save(plate, format, chosen.toPath());
            }
        });
    }

    private Plate plate() {
        return new Plate(
                fileName(pane.figure()),
                pane.figure(),
                pane.viewProperty().get(),
                new Origin(pane.captionProperty().get(), ""));
    }

    private void save(Plate plate, Format format, Path file) {
        try {
            FigureExport.write(plate, format, PlateSize.pixels(width(), height()), PNG_SCALE, file);
        } catch (ExportException e) {
            pane.problem(e.getMessage());
        }
    }

    private static String fileName(Figure figure) {
        String title = figure.heading().title().toLowerCase(Locale.ROOT);
        return title.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** At least large enough for a page. */
    private double width() {
        return Math.max(480, pane.getWidth());
    }

    private double height() {
        return Math.max(280, pane.getHeight() + 30);
    }
}
