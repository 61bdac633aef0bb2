package org.engram.simulation.run.memory;

import java.util.Locale;

/** What is observed of memories of a growing number of associations. */
public enum MemoryColumn {
    /** n. */
    ASSOCIATIONS,
    /** The share that is recalled. */
    ACCURACY,
    /** What theory says of it; NaN where there is no formula. */
    PREDICTED_ACCURACY,
    MARGIN_MIN,
    MARGIN_MEDIAN,
    CORRECT_MEAN,
    CORRECT_STD,
    /** NaN where there is only one output. */
    WRONG_MEAN,
    /** NaN where there is only one output. */
    WRONG_STD;

    static final int COUNT = values().length;

    /** Name in files: "margin_min". */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
