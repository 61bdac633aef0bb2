package org.engram.ui.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * The line above the figures of a film: in which stage the run is, on the colour of that stage, and the time.
 *
 * @param stage "hallucination"; empty where there are no stages
 * @param sentence what the model does there; may be empty
 * @param tint ignored where there is no stage
 * @param clock "t = 401.6 / 700.0"
 */
public record Banner(String stage, String sentence, Tint tint, String clock) {
    /** Height in the units of its text. */
    public static final double HEIGHT = 34;

    private static final double BASELINE = 22.5;
    private static final double GAP = 24;
    private static final Text STAGE = new Text(Face.SEMI_BOLD, 15);
    private static final Text SENTENCE = new Text(Face.REGULAR, 13);
    private static final Text CLOCK = new Text(Face.MEDIUM, 13);

    /** Draws it at the upper left corner; the sentence is shortened where it is too long. */
    public void paint(Graphics2D g, FigureTheme theme, double width) {
        Color back = stage.isEmpty() ? theme.surface() : theme.color(tint);
        g.setColor(back);
        g.fill(new Rectangle2D.Double(0, 0, width, HEIGHT));
        g.setColor(theme.ink());
        double right = width - Style.PAD;
        CLOCK.right(g, clock, right, BASELINE);
        if (!stage.isEmpty()) {
            String words = sentence.isEmpty() ? stage : stage + ": ";
            STAGE.draw(g, words, Style.PAD, BASELINE);
            double left = Style.PAD + STAGE.width(words);
            SENTENCE.draw(g, SENTENCE.fit(sentence, right - CLOCK.width(clock) - GAP - left), left, BASELINE);
        }
    }
}
