package org.engram.simulation.run;

/** What a run is at one moment; immutable, so that any thread may read it. */
public interface Snapshot {
    /** In the run's own unit: t of a flow, updates of a training. */
    double time();
}
