package org.engram.ui.laboratory;

import org.engram.ui.figure.Ink;

/** The letter and the colour that a pinned run has wherever it is shown. */
public enum PinMark {
    A(Ink.PIN_A),
    B(Ink.PIN_B),
    C(Ink.PIN_C),
    D(Ink.PIN_D),
    E(Ink.PIN_E),
    F(Ink.PIN_F);

    private final Ink ink;

    PinMark(Ink ink) {
        this.ink = ink;
    }

    public Ink ink() {
        return ink;
    }
}
