package org.engram.simulation.flow;

import java.util.Locale;

/** The observables of a run, in the order of the CSV file. The name in files is the constant's name in lower case. */
public enum FlowColumn {
    T,
    TOTAL_LOSS,
    RELATION_ONLY_LOSS,
    SUBJECT_ONLY_LOSS,
    RECALL_PROBABILITY,
    NORM_SUBJECT,
    NORM_RELATION,
    NORM_NOISE,
    NORM_EOS,
    KEY_SUBJECT,
    KEY_RELATION,
    KEY_NOISE,
    KEY_EOS,
    CONSERVATION_DRIFT;

    /** Number of columns. */
    public static final int COUNT = values().length;

    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
