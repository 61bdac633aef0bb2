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
    /** What is neither of the others: shown without weight. */
    OTHER
}
