package org.engram.ui.shell;

import javafx.beans.value.ObservableDoubleValue;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.laboratory.Laboratory;
import org.engram.ui.laboratory.LoadedView;
import org.engram.ui.saving.ExportSheet;

/** Asks over the window what figures are to become. */
final class ExportVeil extends Veil {
    private final LoadedView<ExportSheet> sheet = LoadedView.of(ExportSheet.class);

    /** @param onStale called when a picture has to be taken with {@link #pulse()} */
    ExportVeil(ObservableDoubleValue factor, Runnable onStale) {
        super(factor);
        sheet.controller().show(this::hide, onStale);
    }

    /**
     * Lets a laboratory ask here.
     *
     * @param name of its file with all slides, without the ending
     */
    void serve(Laboratory laboratory, String name) {
        laboratory.figures().courier().onExport(pane -> open(laboratory, name, pane));
    }

    private void open(Laboratory laboratory, String name, FigurePane pane) {
        show(sheet.node(), sheet.controller().open(laboratory.figures(), pane, name));
    }

    boolean busy() {
        return isVisible() && sheet.controller().busy();
    }

    void pulse() {
        sheet.controller().pulse();
    }
}
