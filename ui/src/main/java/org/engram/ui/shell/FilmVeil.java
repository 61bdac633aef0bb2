package org.engram.ui.shell;

import javafx.beans.value.ObservableDoubleValue;
import org.engram.ui.laboratory.Laboratory;
import org.engram.ui.laboratory.LoadedView;
import org.engram.ui.saving.FilmSheet;

/** Asks over the window what film of the run is to be made. */
final class FilmVeil extends Veil {
    private final LoadedView<FilmSheet> sheet = LoadedView.of(FilmSheet.class);

    FilmVeil(ObservableDoubleValue factor) {
        super(factor);
        sheet.controller().show(this::hide);
    }

    void open(Laboratory laboratory) {
        laboratory.footage().ifPresent(footage -> {
            if (footage.end() > 0) {
                show(
                        sheet.node(),
                        sheet.controller().open(footage, laboratory.figures().courier()));
            } else {
                laboratory.model().say("Nothing moves in this run; choose more steps to film it.");
            }
        });
    }
}
