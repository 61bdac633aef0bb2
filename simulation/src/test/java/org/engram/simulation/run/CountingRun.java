package org.engram.simulation.run;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.engram.simulation.theory.StageReport.Stage;

/** Counts to a goal: another goal that is not behind it is a change it can go on with. A negative goal cannot be started. */
final class CountingRun implements Run<Integer, CountingRun.Count, CountingRun.Counted> {
    private int goal;
    private int count;
    private RunStatus end;

    record Count(double time) implements Snapshot {}

    record Counted(long run, int goal, Count snapshot, RunStatus status) implements Frame {
        @Override
        public List<Stage> stages() {
            return List.of();
        }

        @Override
        public RunStatistics statistics() {
            return new RunStatistics((long) status.end(), 0, 0);
        }
    }

    /** Starts them. */
    record Factory() implements RunFactory<Integer, Count, Counted> {
        @Override
        public CountingRun start(Integer goal, BooleanSupplier unwanted) {
            return new CountingRun(goal);
        }

        @Override
        public String noMemory() {
            return "Count less far.";
        }
    }

    private CountingRun(int goal) {
        if (goal < 0) {
            throw new IllegalArgumentException("Nobody counts to " + goal + ".");
        }
        this.goal = goal;
    }

    @Override
    public boolean advance() {
        if (finished()) {
            return false;
        }
        count++;
        return true;
    }

    @Override
    public boolean finished() {
        return end != null || count >= goal;
    }

    @Override
    public void cancel() {
        end = new RunStatus.Cancelled(count, goal);
    }

    @Override
    public void fail(String reason) {
        end = new RunStatus.Failed(count, goal, reason);
    }

    @Override
    public RunStatus status() {
        return end != null ? end : count >= goal ? new RunStatus.Solved(goal) : new RunStatus.Solving(count, goal);
    }

    @Override
    public Integer experiment() {
        return goal;
    }

    @Override
    public Solved<Counted> solved() {
        return unwanted -> new Hindsight<>(status(), t -> frame(1, snapshot(t)));
    }

    @Override
    public List<Stage> stages() {
        return List.of();
    }

    /** Only whole numbers are moments of this run. */
    @Override
    public Count snapshot(double t) {
        return new Count(Math.floor(Math.clamp(t, 0, count)));
    }

    /** From a thousand on only hundreds are seen at a glance. */
    @Override
    public Optional<Count> glance(double t) {
        double moment = snapshot(t).time();
        double hundreds = Math.floor(moment / 100) * 100;
        return moment < 1000 || moment == hundreds ? Optional.empty() : Optional.of(new Count(hundreds));
    }

    @Override
    public double stepAfter(double t) {
        return Math.min(count, Math.floor(t) + 1);
    }

    @Override
    public double stepBefore(double t) {
        return Math.max(0, Math.ceil(t) - 1);
    }

    @Override
    public Counted frame(long number, Count snapshot) {
        return new Counted(number, goal, snapshot, status());
    }

    @Override
    public boolean continueWith(Integer next) {
        boolean possible = end == null && next >= count;
        goal = possible ? next : goal;
        return possible;
    }
}
