package org.engram.ui.figure;

import java.awt.BasicStroke;

/** Type sizes, line widths and distances in pixels, shared by all figures. */
final class Style {
    static final Text TITLE = new Text(Face.SEMI_BOLD, 13);
    static final Text LABEL = new Text(Face.REGULAR, 11.5);
    static final Text STRONG = new Text(Face.MEDIUM, 11.5);
    static final Text TICK = new Text(Face.REGULAR, 11);

    static final double PAD = 16;
    static final double HEADER = 40;
    static final double TITLE_BASELINE = 24;

    static final BasicStroke HAIR = new BasicStroke(1f);
    static final BasicStroke PLAYHEAD = new BasicStroke(1.4f);
    static final BasicStroke BOLD = round(2.3f);
    static final BasicStroke THIN = round(1.3f);
    static final BasicStroke GHOST = dashed(1.3f, 5, 4);
    static final BasicStroke PLATEAU = dashed(1f, 5, 4);
    static final BasicStroke GUIDE = dashed(1.4f, 6, 4);
    static final BasicStroke CROSSHAIR = dashed(1f, 3, 3);

    private Style() {}

    private static BasicStroke round(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    private static BasicStroke dashed(float width, float on, float off) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {on, off}, 0);
    }
}
