package org.engram.simulation.experiment;

/** How the end of a run is chosen. */
public enum HorizonKind {
    /** When the facts are recalled. */
    AUTOMATIC,
    /** At the time {@link FlowParameter#UNTIL}. */
    UNTIL,
    /** At the loss {@link FlowParameter#UNTIL_LOSS}. */
    UNTIL_LOSS
}
