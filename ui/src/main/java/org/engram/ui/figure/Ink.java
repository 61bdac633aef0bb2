package org.engram.ui.figure;

/** What a curve or a bar stands for; the theme gives the colour. Several may share one that do not meet in a figure. */
public enum Ink {
    TOTAL,
    RELATION,
    SUBJECT,
    NOISE,
    EOS,
    TRAIN,
    TEST,
    QUERY,
    KEY,
    VALUE,
    OUTPUT,
    MLP_IN,
    MLP_OUT,
    GRADIENT,
    SPECTRAL,
    SIGN,
    /** Runs that were pinned, each in all of its curves. */
    PIN_A,
    PIN_B,
    PIN_C,
    PIN_D,
    PIN_E,
    PIN_F,
    /** What is neither of the others: shown without weight. */
    OTHER;

    /** Whether it stands for a run rather than for what was observed of it. */
    public boolean pinned() {
        return compareTo(PIN_A) >= 0 && compareTo(PIN_F) <= 0;
    }
}
