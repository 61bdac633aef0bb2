package org.engram.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** How large everything is drawn, 80 to 200 %. */
final class InterfaceScale {
    /** The steps of the shortcut and the menu, in per cent. */
    static final List<Integer> STEPS = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    private final ReadOnlyDoubleWrapper factor = new ReadOnlyDoubleWrapper(this, "factor", 1);

    ReadOnlyDoubleProperty factorProperty() {
        return factor.getReadOnlyProperty();
    }

    int percent() {
        return (int) Math.round(factor.get() * 100);
    }

    void larger() {
        STEPS.stream().filter(step -> step > percent()).findFirst().ifPresent(this::set);
    }

    void smaller() {
        STEPS.reversed().stream().filter(step -> step < percent()).findFirst().ifPresent(this::set);
    }

    void reset() {
        set(100);
    }

    void set(int percent) {
        factor.set(Math.clamp(percent, STEPS.getFirst(), STEPS.getLast()) / 100.0);
    }
}
