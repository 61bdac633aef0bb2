package org.engram.ui.figure;

/** What a stage band stands for; the theme gives the colour. */
public enum Tint {
    UNIFORM,
    MARGINAL,
    RELATION,
    SUBJECT,
    RECALL
}
