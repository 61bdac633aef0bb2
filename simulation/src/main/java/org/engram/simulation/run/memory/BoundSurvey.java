package org.engram.simulation.run.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.engram.simulation.experiment.AssociationMap;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.experiment.MemoryTraining;
import org.engram.simulation.experiment.UpdateRule;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.memory.MeasuredMemory;
import org.engram.simulation.memory.MemoryWriting;
import org.engram.simulation.memory.RecallLoss;
import org.engram.simulation.run.memory.BoundPoints.Point;
import org.engram.simulation.theory.MemoryFloor;

/**
 * Measures memories of the same associations against the bound: outer products and trained matrices, at several dimensions, in full and
 * rounded to few bits. It takes from a tenth of a second to some ten seconds, on a thread that may wait.
 */
public final class BoundSurvey {
    /** The most N and M that are surveyed. */
    public static final int LARGEST = 256;

    private static final int[] BITS = {2, 3, 4, 8};

    /** Parts of d. */
    private static final int[] PARTS = {4, 2, 1};

    /** A memory stores all inputs, half of them, a quarter, … */
    private static final int HALVINGS = 5;

    private static final MemoryTraining TRAINING = new MemoryTraining(new UpdateRule.Adam(0), 0.3, 1024, Double.NaN);

    private final MemoryExperiment experiment;
    private final Kernel kernel;
    private final Patience patience;
    private final MemoryFloor floor;
    private final double exponent;

    /**
     * @param experiment of which N, M, d, the embeddings and the seed are taken, N and M up to {@value #LARGEST}
     * @param exponent α of p(x) ∝ x^−α, 0 or more
     * @param unwanted asked now and then; once it is true, {@link #points} throws
     */
    public BoundSurvey(MemoryExperiment experiment, double exponent, Kernel kernel, BooleanSupplier unwanted) {
        this.experiment = new MemoryExperiment(
                new MemoryKind.OuterProduct(),
                new AssociationMap.Random(),
                Math.min(LARGEST, experiment.inputs()),
                Math.clamp(experiment.outputs(), 2, LARGEST),
                experiment.dimension(),
                experiment.embeddings(),
                experiment.seed());
        this.exponent = exponent;
        this.kernel = kernel;
        patience = new Patience(unwanted);
        floor = MemoryFloor.powerLaw(this.experiment.inputs(), this.experiment.outputs(), exponent);
    }

    /**
     * All points.
     *
     * @throws java.util.concurrent.CancellationException when nobody wants them any more
     */
    public BoundPoints points() {
        List<Point> points = new ArrayList<>();
        int[] dimensions = IntStream.of(PARTS)
                .map(part -> Math.ceilDiv(experiment.dimension(), part))
                .distinct()
                .toArray();
        for (int d : dimensions) {
            points.addAll(best(new MemoryKind.OuterProduct(), d));
            points.addAll(best(new MemoryKind.TrainedMatrix(TRAINING), d));
        }
        return new BoundPoints(experiment.inputs(), experiment.outputs(), exponent, floor, points);
    }

    /** A matrix in full and with fewer bits. */
    private static List<MemoryKind.Matrix> precisions(MemoryKind.Matrix full) {
        List<MemoryKind.Matrix> kinds = new ArrayList<>(List.of(new MemoryKind.Sign(full)));
        for (int bits : BITS) {
            kinds.add(new MemoryKind.Quantised(full, bits, MemoryKind.Grid.CENTRED));
        }
        kinds.add(full);
        return kinds;
    }

    /** Of each precision the best of several numbers of stored inputs. */
    private List<Point> best(MemoryKind.Matrix full, int d) {
        List<MemoryKind.Matrix> kinds = precisions(full);
        Point[] best = new Point[kinds.size()];
        for (int i = 0; i < HALVINGS && experiment.inputs() >> i > 0; i++) {
            MemoryWriting writing = written(full, d, experiment.inputs() >> i);
            for (int k = 0; k < best.length; k++) {
                Point point = point(writing.measuredAs(kinds.get(k)));
                best[k] = best[k] == null || point.loss() < best[k].loss() ? point : best[k];
            }
        }
        return List.of(best);
    }

    private MemoryWriting written(MemoryKind kind, int d, int stored) {
        MemoryExperiment of = new MemoryExperiment(
                kind, experiment.map(), stored, experiment.outputs(), d, experiment.embeddings(), experiment.seed());
        return new MemoryWriting(of, kernel, patience).toTheEnd();
    }

    private Point point(MeasuredMemory memory) {
        int stored = memory.experiment().inputs();
        double[] probabilities = floor.probabilities();
        double others =
                Arrays.stream(probabilities, stored, probabilities.length).sum();
        double known = RecallLoss.of(memory, probabilities, kernel).loss();
        double loss = known + others * Math.log(experiment.outputs());
        return new Point(
                memory.experiment().kind(),
                memory.experiment().dimension(),
                stored,
                memory.bits() + MemoryKind.FULL,
                loss);
    }
}
