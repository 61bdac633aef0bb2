package org.engram.ui.figure;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;

/**
 * Text in Inter, run by run: the mathematics font for the characters that Inter lacks (𝒜, ⋅, ≫), and subscripts lowered. A subscript is one
 * or two letters after an underscore that follows a single letter: W_OV, d_h, but not official_language.
 */
final class Text {
    /** The letters of the mathematics font are slight beside Inter. */
    private static final double LARGER = 1.12;

    private static final int LONGEST_SUBSCRIPT = 2;
    private static final double SUBSCRIPT_SIZE = 0.74;
    private static final double SUBSCRIPT_DROP = 0.2;

    private final Font font;
    private final Font fallback;
    private final Font subscript;

    Text(Face face, double size) {
        font = FigureFonts.font(face, size);
        fallback = FigureFonts.font(Face.MATHEMATICS, size * LARGER);
        subscript = FigureFonts.font(face, size * SUBSCRIPT_SIZE);
    }

    double size() {
        return font.getSize2D();
    }

    double width(String text) {
        double width = 0;
        for (int from = 0; from < text.length(); ) {
            int to = runEnd(text, from);
            width += width(run(text, from, to), fontAt(text, from));
            from = to;
        }
        return width;
    }

    /** Draws with the baseline's left end at (x, y). */
    void draw(Graphics2D g, String text, double x, double y) {
        draw(g, text, x, y, Anchor.START);
    }

    /** A text of several runs cannot be anchored elsewhere: each run has its own place. */
    private void draw(Graphics2D g, String text, double x, double y, Anchor anchor) {
        boolean whole = !text.isEmpty() && runEnd(text, 0) == text.length();
        g.setRenderingHint(Anchor.HINT, whole ? anchor : Anchor.START);
        double at = x;
        for (int from = 0; from < text.length(); ) {
            int to = runEnd(text, from);
            String run = run(text, from, to);
            Font f = fontAt(text, from);
            double drop = lowered(text, from) ? SUBSCRIPT_DROP * size() : 0;
            g.setFont(f);
            g.drawString(run, (float) at, (float) (y + drop));
            at += width(run, f);
            from = to;
        }
    }

    private static double width(String run, Font font) {
        return font.getStringBounds(run, FigureFonts.CONTEXT).getWidth();
    }

    void centred(Graphics2D g, String text, double x, double y) {
        draw(g, text, x - width(text) / 2, y, Anchor.MIDDLE);
    }

    void right(Graphics2D g, String text, double x, double y) {
        draw(g, text, x - width(text), y, Anchor.END);
    }

    /** Draws upwards, centred on (x, y). */
    void upwards(Graphics2D g, String text, double x, double y) {
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.rotate(-Math.PI / 2);
        centred(g, text, 0, 0);
        g.setTransform(before);
    }

    /**
     * The text, or as much of it as fits with an ellipsis, or nothing when not even three letters fit. The number at its end stays, as it
     * tells "relation 21" from "relation 22".
     */
    String fit(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        String number = text.substring(text.length() - lettersOfNumber(text));
        String cut = cut(text.substring(0, text.length() - number.length()), number, width);
        return cut.isEmpty() && !number.isEmpty() ? cut(text, "", width) : cut;
    }

    private String cut(String text, String end, double width) {
        for (int length = text.length() - 1; length >= 3; length--) {
            String shorter = text.substring(0, length).stripTrailing() + "…" + end;
            if (width(shorter) <= width) {
                return shorter;
            }
        }
        return "";
    }

    private static int lettersOfNumber(String text) {
        int letters = 0;
        while (letters < text.length() && Character.isDigit(text.charAt(text.length() - 1 - letters))) {
            letters++;
        }
        return letters;
    }

    private int runEnd(String text, int from) {
        if (lowered(text, from)) {
            return subscriptEnd(text, from);
        }
        boolean own = font.canDisplay(text.codePointAt(from));
        int to = from;
        while (to < text.length() && font.canDisplay(text.codePointAt(to)) == own && !lowered(text, to)) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    /** The underscore of a subscript is not drawn. */
    private static String run(String text, int from, int to) {
        return text.substring(lowered(text, from) ? from + 1 : from, to);
    }

    private static boolean lowered(String text, int at) {
        boolean afterOneLetter = at > 0
                && text.charAt(at) == '_'
                && Character.isLetter(text.charAt(at - 1))
                && (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)));
        int letters = afterOneLetter ? subscriptEnd(text, at) - at - 1 : 0;
        return letters > 0 && letters <= LONGEST_SUBSCRIPT;
    }

    private static int subscriptEnd(String text, int underscore) {
        int end = underscore + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private Font fontAt(String text, int at) {
        if (lowered(text, at)) {
            return subscript;
        }
        return font.canDisplay(text.codePointAt(at)) ? font : fallback;
    }
}
