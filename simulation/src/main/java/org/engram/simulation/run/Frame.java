package org.engram.simulation.run;

import java.util.List;
import org.engram.simulation.theory.StageReport.Stage;

/** One published picture of a run: immutable, so that any thread may read it. What is special to a laboratory it adds. */
public interface Frame {
    /** Number of the run in this session; a change of parameters makes a new one. */
    long run();

    /** The run at the playhead. */
    Snapshot snapshot();

    /** In order of time, as far as they were measured; none where a laboratory has no stages. */
    List<Stage> stages();

    RunStatus status();

    RunStatistics statistics();
}
