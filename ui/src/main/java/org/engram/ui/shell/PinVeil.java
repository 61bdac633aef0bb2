package org.engram.ui.shell;

import javafx.beans.value.ObservableDoubleValue;
import org.engram.ui.laboratory.Laboratory;
import org.engram.ui.laboratory.PinSheet;
import org.engram.ui.laboratory.Pins;

/** Compares the pinned runs of a laboratory over the window. */
final class PinVeil extends Veil {
    PinVeil(ObservableDoubleValue factor) {
        super(factor);
    }

    /** Lets a laboratory compare here. */
    void serve(Laboratory laboratory) {
        laboratory.pins().ifPresent(pins -> pins.onCompare(() -> open(pins)));
    }

    private void open(Pins<?, ?, ?> pins) {
        PinSheet sheet = new PinSheet(pins, this::hide);
        show(sheet, sheet.first());
    }
}
