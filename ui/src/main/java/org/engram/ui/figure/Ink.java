package org.engram.ui.figure;

/** What a curve stands for; the theme gives the colour. */
public enum Ink {
    TOTAL,
    RELATION,
    SUBJECT,
    NOISE,
    EOS
}
