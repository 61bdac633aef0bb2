package org.engram.ui.figure;

import java.awt.BasicStroke;

/** How the curves of pinned runs are broken: each run has one colour, and what was observed is told by its dashes. */
public enum Dash {
    SOLID,
    DASHED(6, 3.5f),
    DOTTED(1.5f, 3),
    DASH_DOT(7, 3, 1.5f, 3),
    LONG(13, 4),
    DASH_DOT_DOT(7, 2.5f, 1.5f, 2.5f, 1.5f, 2.5f);

    private static final float WIDTH = 1.7f;

    private final BasicStroke stroke;

    Dash(float... pattern) {
        float[] onAndOff = pattern.length == 0 ? null : pattern;
        stroke = new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, onAndOff, 0);
    }

    /** The dashes of the curve at a place among those of its figure; after the last they begin again. */
    public static Dash of(int place) {
        return values()[place % values().length];
    }

    BasicStroke stroke() {
        return stroke;
    }
}
