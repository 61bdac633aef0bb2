package org.engram.simulation.memory;

import java.util.OptionalInt;
import org.engram.simulation.experiment.AssociationMap;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.kernel.Kernel;

/**
 * Adds associations to a memory until it does not recall all of them any more.
 *
 * <p>A sum of outer products takes them one by one, each in the time to change its scores. Other memories are written anew for each N: it
 * doubles until something is forgotten, and is then bisected. As each is a memory of its own, the N that is found forgets something and
 * one somewhat below it does not, but not every one below.
 */
public final class BreakingPoint {
    private static final int FIRST_STORE = 128;

    /** Scores of more associations than these are not kept. */
    private static final int LARGEST_STORE = 2048;

    private final MemoryExperiment experiment;
    private final Kernel kernel;
    private final TrainingWatch watch;

    /** @param watch told of trainings, and of each association (as a step) that outer products take; may end the search */
    public BreakingPoint(MemoryExperiment experiment, Kernel kernel, TrainingWatch watch) {
        this.experiment = experiment;
        this.kernel = kernel;
        this.watch = watch;
    }

    /**
     * An N from that of the experiment on at which something is forgotten; empty when nothing is up to {@code most}, or the watch ended
     * the search.
     */
    public OptionalInt search(int most) {
        int limit = Math.min(most, experiment.mostInputs());
        return grows() ? growing(limit) : anew(experiment.inputs(), limit);
    }

    /** Whether the memory of N + 1 associations is that of N and one more; drawn targets change with the number of outputs. */
    private boolean grows() {
        boolean redrawn = experiment.outputsFollow() && experiment.map() instanceof AssociationMap.Random;
        return experiment.kind() instanceof MemoryKind.OuterProduct && !redrawn;
    }

    private OptionalInt anew(int from, int limit) {
        boolean[] ended = new boolean[1];
        CapacitySearch search = new CapacitySearch(inputs -> ended[0] ? 0 : accuracy(inputs, limit, ended), 1, limit);
        int largest = search.upFrom(from);
        boolean unbroken = largest == limit && search.attempts().getLast().accuracy() == 1;
        return ended[0] || unbroken ? OptionalInt.empty() : OptionalInt.of(Math.max(from, largest + 1));
    }

    private double accuracy(int inputs, int limit, boolean[] ended) {
        double accuracy = MeasuredMemory.of(experiment.withInputs(inputs), kernel, watch)
                .statistics()
                .accuracy();
        ended[0] |= !watch.goesOn(inputs, limit, Double.NaN, accuracy);
        return accuracy;
    }

    /** Room for twice as many associations at a time. */
    private OptionalInt growing(int limit) {
        int inputs = experiment.inputs();
        while (inputs <= limit) {
            int store = (int) Math.min(limit, Math.max(FIRST_STORE, 2L * inputs));
            if (store > LARGEST_STORE) {
                return anew(inputs, limit);
            }
            Associations associations = AssociationDraw.of(experiment.withInputs(store), kernel);
            GrowingScores scores = new GrowingScores(associations, inputs, experiment.outputsFollow(), kernel);
            if (!scores.allRecalled()) {
                return OptionalInt.of(inputs);
            }
            while (scores.inputs() < store) {
                scores.add();
                if (!scores.allRecalled()) {
                    return OptionalInt.of(scores.inputs());
                }
                if (!watch.goesOn(scores.inputs(), limit, Double.NaN, 1)) {
                    return OptionalInt.empty();
                }
            }
            inputs = store + 1;
        }
        return OptionalInt.empty();
    }
}
