package org.engram.ui.figure;

import java.awt.RenderingHints;

/**
 * Which point of a text stays in place when another typeface, wider or narrower, stands in for ours. Told to the Graphics2D as a
 * rendering hint; a file format that keeps text as text can pass it on.
 */
public enum Anchor {
    START,
    MIDDLE,
    END;

    /** The hint; without it a text starts where it is drawn. */
    public static final RenderingHints.Key HINT = new Hint();

    /** The anchor of the text that is drawn next on a Graphics2D with these hints. */
    public static Anchor of(RenderingHints hints) {
        return hints.get(HINT) instanceof Anchor anchor ? anchor : START;
    }

    private static final class Hint extends RenderingHints.Key {
        private static final int PRIVATE_KEY = 1;

        Hint() {
            super(PRIVATE_KEY);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof Anchor;
        }
    }
}
