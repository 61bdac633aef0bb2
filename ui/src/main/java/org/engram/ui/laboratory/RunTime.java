package org.engram.ui.laboratory;

import org.engram.simulation.run.RunStatistics;
import org.engram.simulation.run.RunStatus;
import org.engram.ui.laboratory.Counters.Counter;
import org.engram.ui.player.Quantity;

/** How long a run took so far, among its counters: "training for", and at its end "trained in". */
public final class RunTime {
    private final Counter counter;
    private final String doing;
    private final String done;

    /**
     * @param doing "training"
     * @param done "trained"
     */
    public RunTime(Counters counters, String doing, String done) {
        this.doing = doing;
        this.done = done;
        counter = counters.add(done + " in");
    }

    public void show(RunStatus status, RunStatistics statistics) {
        counter.name().setText(words(status));
        counter.show(Quantity.duration(statistics.wallSeconds()));
    }

    private String words(RunStatus status) {
        return switch (status) {
            case RunStatus.Solving _ -> doing + " for";
            case RunStatus.Solved _ -> done + " in";
            case RunStatus.Cancelled _ -> "cancelled after";
            case RunStatus.Failed _ -> "failed after";
        };
    }
}
