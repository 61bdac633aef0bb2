package org.engram.simulation.experiment;

import java.util.List;
import java.util.Locale;

/**
 * One row of a table of choices, beside the parameters that are numbers. The table drives menus, command-line options, the file format
 * and captions; a laboratory's table is an enum of this type.
 */
public interface Choice {
    /** Name in files and on the command line, without dashes: "attention". */
    String option();

    /** The word beside it: "Attention". */
    String label();

    /** Heading under which it stands in the window: "Model". */
    String group();

    /** What there is to choose from, the default first: the constants of one enum. */
    List<? extends Enum<?>> constants();

    /** One of the values as a person reads it: "Softmax". */
    String label(Enum<?> value);

    /** One sentence for a person. */
    String help();

    /** One of the values in files and on the command line: "merged-head". */
    default String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
