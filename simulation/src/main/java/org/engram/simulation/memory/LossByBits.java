package org.engram.simulation.memory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.theory.MemoryFloor;

/**
 * What memories of the same associations lose at how many bits, to be held against the least that any memory of so many bits loses
 * (spec 6.1): the memory itself, and outer products of 1, 2, 3, 4, 8 and all bits a weight, with d as it is and with smaller ones.
 */
public final class LossByBits {
    private static final int[] BITS = {2, 3, 4, 8};
    private static final int[] PARTS = {1, 2, 4, 8};

    /** Inputs are drawn alike, so that the loss of so many of them says enough. */
    private static final int MOST_ASKED = 256;

    private LossByBits() {}

    /**
     * One memory.
     *
     * @param bits of all its weights
     * @param loss in nats
     * @param accuracy the share of its associations that it recalls
     */
    public record Point(MemoryKind kind, int dimension, double bits, double loss, double accuracy) {}

    /**
     * The points, the memory of the experiment last.
     *
     * @param exponent α of p(x) ∝ x^−α; 0 for uniform data
     * @param watch told of trainings, and asked between memories; may leave by an exception
     */
    public static List<Point> of(MemoryExperiment experiment, double exponent, Kernel kernel, TrainingWatch watch) {
        int asked = Math.min(MOST_ASKED, experiment.inputs());
        double[] probabilities =
                MemoryFloor.powerLaw(asked, experiment.outputs(), exponent).probabilities();
        List<Point> points = new ArrayList<>();
        for (MemoryExperiment each : family(experiment)) {
            watch.check();
            MeasuredMemory memory = MeasuredMemory.of(each, kernel, watch);
            points.add(new Point(
                    each.kind(),
                    each.dimension(),
                    memory.bits(),
                    RecallLoss.of(memory, probabilities, kernel).loss(),
                    memory.statistics().accuracy()));
        }
        return points;
    }

    /** Equal ones once, that of the experiment last. */
    private static SequencedSet<MemoryExperiment> family(MemoryExperiment experiment) {
        SequencedSet<MemoryExperiment> family = new LinkedHashSet<>();
        MemoryKind.OuterProduct products = new MemoryKind.OuterProduct();
        for (int part : PARTS) {
            MemoryExperiment smaller = experiment.withDimension(Math.max(1, experiment.dimension() / part));
            family.add(smaller.withKind(new MemoryKind.Sign(products)));
            for (int bits : BITS) {
                family.add(smaller.withKind(new MemoryKind.Quantised(products, bits, MemoryKind.Grid.CENTRED)));
            }
            family.add(smaller.withKind(products));
        }
        family.addLast(experiment);
        return family;
    }
}
