package org.engram.ui.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;

/** Text in Inter, with the mathematics font for the characters that Inter lacks (𝒜, ⋅, ≫), run by run. */
final class Text {
    /** The letters of the mathematics font are slight beside Inter. */
    private static final double LARGER = 1.12;

    private final Font font;
    private final Font fallback;

    Text(Face face, double size) {
        font = FigureFonts.font(face, size);
        fallback = FigureFonts.font(Face.MATHEMATICS, size * LARGER);
    }

    double size() {
        return font.getSize2D();
    }

    double width(String text) {
        double width = 0;
        for (int from = 0; from < text.length(); ) {
            int to = runEnd(text, from);
            width += fontAt(text, from)
                    .getStringBounds(text.substring(from, to), FigureFonts.CONTEXT)
                    .getWidth();
            from = to;
        }
        return width;
    }

    /** Draws with the baseline's left end at (x, y). */
    void draw(Graphics2D g, String text, double x, double y) {
        double at = x;
        for (int from = 0; from < text.length(); ) {
            int to = runEnd(text, from);
            String run = text.substring(from, to);
            Font f = fontAt(text, from);
            g.setFont(f);
            g.drawString(run, (float) at, (float) y);
            at += f.getStringBounds(run, FigureFonts.CONTEXT).getWidth();
            from = to;
        }
    }

    void centred(Graphics2D g, String text, double x, double y) {
        draw(g, text, x - width(text) / 2, y);
    }

    void right(Graphics2D g, String text, double x, double y) {
        draw(g, text, x - width(text), y);
    }

    /** Draws upwards, centred on (x, y). */
    void upwards(Graphics2D g, String text, double x, double y) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.rotate(-Math.PI / 2);
        centred(g, text, 0, 0);
        g.setTransform(before);
    }

    /** The text, or as much of it as fits with an ellipsis, or nothing when not even three letters fit. */
    String fit(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        for (int length = text.length() - 1; length >= 3; length--) {
            String shorter = text.substring(0, length).stripTrailing() + "…";
            if (width(shorter) <= width) {
                return shorter;
            }
        }
        return "";
    }

    private int runEnd(String text, int from) {
        boolean own = font.canDisplay(text.codePointAt(from));
        int to = from;
        while (to < text.length() && font.canDisplay(text.codePointAt(to)) == own) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    private Font fontAt(String text, int at) {
        return font.canDisplay(text.codePointAt(at)) ? font : fallback;
    }
}
