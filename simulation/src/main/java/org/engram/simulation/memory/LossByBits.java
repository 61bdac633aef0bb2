package org.engram.simulation.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.experiment.MemoryTraining;
import org.engram.simulation.experiment.UpdateRule;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.theory.MemoryFloor;

/**
 * What memories of the same associations lose at how many bits, to be held against the least that any memory of so many bits loses
 * (spec 6.1, 6.3): outer products and trained matrices of 1, 2, 3, 4, 8 and all bits a weight, with d as it is and with smaller ones, and
 * the memory itself. Each of the family stores the most frequent inputs, as many as make its loss least; of the others it knows nothing.
 *
 * <p>Inputs are drawn alike, so that the loss of the first {@value #MOST_ASKED} stands for that of all, or of fewer where there are many
 * outputs.
 */
public final class LossByBits {
    private static final int[] BITS = {2, 3, 4, 8};
    private static final int[] PARTS = {8, 4, 2, 1};
    private static final int MOST_ASKED = 256;
    private static final int FEWEST_ASKED = 16;
    private static final int MOST_SCORES = 1 << 20;

    /** A memory stores all inputs, half of them, a quarter, … */
    private static final int HALVINGS = 4;

    private static final MemoryTraining TRAINING = new MemoryTraining(new UpdateRule.Adam(0), 0.3, 512, Double.NaN);

    /** Matrices whose training takes more operations are left out. */
    private static final double MOST_OPERATIONS = 3e10;

    private final MemoryExperiment experiment;
    private final Kernel kernel;
    private final TrainingWatch watch;
    private final RecallReader reader;

    /** p(x) by law. */
    private final List<double[]> laws;

    private LossByBits(MemoryExperiment experiment, double[] exponents, Kernel kernel, TrainingWatch watch) {
        this.experiment = experiment;
        this.kernel = kernel;
        this.watch = watch;
        reader = new RecallReader(kernel);
        laws = Arrays.stream(exponents)
                .mapToObj(exponent -> MemoryFloor.powerLaw(experiment.inputs(), experiment.outputs(), exponent)
                        .probabilities())
                .toList();
    }

    /**
     * One memory.
     *
     * @param bits of all its weights, and of the one number more that is the scale at which its scores are read
     * @param loss in nats
     * @param accuracy the share of all associations that it recalls
     */
    public record Point(MemoryKind kind, int dimension, double bits, double loss, double accuracy) {
        /** Whether its weights are trained. */
        public boolean trained() {
            return kind.training().isPresent();
        }
    }

    /**
     * The points under each of several laws, the memory of the experiment last. Each memory is written once for all of them.
     *
     * @param exponents α of p(x) ∝ x^−α; 0 for uniform data
     * @param watch told of trainings, and asked between memories; may leave by an exception
     */
    public static List<List<Point>> of(
            MemoryExperiment experiment, double[] exponents, Kernel kernel, TrainingWatch watch) {
        LossByBits losses = new LossByBits(experiment, exponents, kernel, watch);
        List<List<Point>> byMemory = new ArrayList<>(losses.family());
        byMemory.add(
                losses.points(MeasuredMemory.of(experiment, kernel, watch), experiment.kind(), experiment.inputs()));
        return IntStream.range(0, exponents.length)
                .mapToObj(
                        law -> byMemory.stream().map(points -> points.get(law)).toList())
                .toList();
    }

    /** By memory, then by law. */
    private List<List<Point>> family() {
        List<List<Point>> points = new ArrayList<>();
        int[] dimensions = IntStream.of(PARTS)
                .map(part -> Math.max(1, experiment.dimension() / part))
                .distinct()
                .toArray();
        for (int d : dimensions) {
            points.addAll(best(new MemoryKind.OuterProduct(), d));
            if (4.0 * TRAINING.steps() * experiment.inputs() * experiment.outputs() * d <= MOST_OPERATIONS) {
                points.addAll(best(new MemoryKind.TrainedMatrix(TRAINING), d));
            }
        }
        return points;
    }

    /** A matrix with few bits a weight and in full. */
    private static List<MemoryKind.Matrix> precisions(MemoryKind.Matrix full) {
        List<MemoryKind.Matrix> kinds = new ArrayList<>(List.of(new MemoryKind.Sign(full)));
        for (int bits : BITS) {
            kinds.add(new MemoryKind.Quantised(full, bits, MemoryKind.Grid.CENTRED));
        }
        kinds.add(full);
        return kinds;
    }

    /** Of each precision, under each law, the best of several numbers of stored inputs. */
    private List<List<Point>> best(MemoryKind.Matrix full, int d) {
        List<MemoryKind.Matrix> kinds = precisions(full);
        Point[][] best = new Point[kinds.size()][laws.size()];
        for (int i = 0; i < HALVINGS && experiment.inputs() >> i > 0; i++) {
            int stored = experiment.inputs() >> i;
            MemoryWriting writing = written(full, d, stored);
            for (int k = 0; k < best.length; k++) {
                watch.check();
                improve(best[k], points(writing.glanced(kinds.get(k), mostAsked()), kinds.get(k), stored));
            }
        }
        return Stream.of(best).map(List::of).toList();
    }

    /** The better one under each law. {@code best} is modified. */
    private static void improve(Point[] best, List<Point> points) {
        for (int law = 0; law < best.length; law++) {
            Point point = points.get(law);
            best[law] = best[law] == null || point.loss() < best[law].loss() ? point : best[law];
        }
    }

    private MemoryWriting written(MemoryKind kind, int d, int stored) {
        MemoryExperiment of = new MemoryExperiment(
                kind, experiment.map(), stored, experiment.outputs(), d, experiment.embeddings(), experiment.seed());
        return new MemoryWriting(of, kernel, watch).toTheEnd();
    }

    /** One memory under each law. */
    private List<Point> points(MeasuredMemory memory, MemoryKind kind, int stored) {
        reader.read(memory, Math.min(mostAsked(), memory.associations().inputs()));
        return laws.stream().map(law -> point(memory, kind, stored, law)).toList();
    }

    private Point point(MeasuredMemory memory, MemoryKind kind, int stored, double[] probabilities) {
        double known = reader.best(asked(probabilities, memory, stored)).loss();
        double others =
                Arrays.stream(probabilities, stored, probabilities.length).sum();
        int d = memory.experiment().dimension();
        return new Point(
                kind,
                d,
                (double) kind.parameters(d) * kind.bitsPerParameter() + MemoryKind.FULL,
                known + others * Math.log(experiment.outputs()),
                memory.statistics().accuracy() * stored / experiment.inputs());
    }

    /** Their scores on all outputs are in memory at once. */
    private int mostAsked() {
        return Math.clamp(MOST_SCORES / experiment.outputs(), FEWEST_ASKED, MOST_ASKED);
    }

    /** p(x) of the inputs that are asked, and of those that are stored but not asked an equal share for each. */
    private double[] asked(double[] probabilities, MeasuredMemory memory, int stored) {
        int count = Math.min(mostAsked(), memory.associations().inputs());
        double[] asked = Arrays.copyOf(probabilities, count);
        double rest = Arrays.stream(probabilities, count, stored).sum();
        for (int x = 0; x < count; x++) {
            asked[x] += rest / count;
        }
        return asked;
    }
}
