package org.engram.simulation.experiment;

/**
 * One row of a parameter table. The table drives sliders, command-line options, the file format, undo and captions; a laboratory's
 * table is an enum of this type.
 */
public interface Parameter {
    /** How a slider spreads the range. */
    enum Scale {
        LINEAR,
        /** By log x; whole numbers that begin at 0 by log(1 + x). */
        LOGARITHMIC
    }

    /** Name in files and on the command line, without dashes: "subjects". */
    String option();

    /** The paper's letter: "S". */
    String symbol();

    /** The word beside it: "Subjects". */
    String label();

    /** Heading under which it stands in the window: "Facts". */
    String group();

    Scale scale();

    /** Whether only whole numbers are allowed. */
    boolean whole();

    /** Smallest allowed value. */
    double min();

    /** Largest allowed value; infinite when open. */
    double max();

    /** Left end of the slider, within [min, max]. */
    double sliderMin();

    /** Right end of the slider, within [min, max]. */
    double sliderMax();

    /** The default. */
    double initial();

    /** One sentence for a person. */
    String help();

    /** A value as a person writes it, the same in every locale: "16", "819.2", "1e-5". Parsed again it gives the same number. */
    default String text(double value) {
        if (whole() && value == Math.rint(value) && Math.abs(value) < 1e18) {
            return Long.toString((long) value);
        }
        return Double.toString(value).replace(".0E", "E").replace('E', 'e').replaceFirst("\\.0$", "");
    }

    /** What is allowed, to follow "must be": "a whole number of at least 1". */
    default String allowed() {
        return allowed(max());
    }

    /** What is allowed when the surroundings lower the largest value to {@code max}. */
    default String allowed(double max) {
        String number = whole() ? "a whole number" : "a number";
        boolean open = whole() ? max >= Integer.MAX_VALUE && min() >= 0 : max == Double.POSITIVE_INFINITY;
        if (!open) {
            return number + " from " + text(min()) + " to " + text(max);
        }
        return min() == Double.MIN_VALUE ? number + " above 0" : number + " of at least " + text(min());
    }

    /** Whether the table itself allows a value. */
    default boolean allows(double value) {
        return Double.isFinite(value) && value >= min() && value <= max() && (!whole() || value == Math.rint(value));
    }
}
