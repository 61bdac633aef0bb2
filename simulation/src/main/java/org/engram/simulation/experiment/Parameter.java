package org.engram.simulation.experiment;

/**
 * One row of a parameter table. The table drives sliders, command-line options, the file format, undo and captions; a laboratory's
 * table is an enum of this type.
 */
public interface Parameter {
    /** How a slider spreads the range. */
    enum Scale {
        LINEAR,
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
}
