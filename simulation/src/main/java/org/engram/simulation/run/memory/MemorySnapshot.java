package org.engram.simulation.run.memory;

import java.util.Arrays;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.memory.MeasuredMemory;
import org.engram.simulation.memory.RecallStatistics;
import org.engram.simulation.memory.ScoreHistogram;
import org.engram.simulation.run.Snapshot;

/**
 * A memory of so many associations, measured. Arrays are not changed after publication.
 *
 * @param time n, the number of associations
 * @param experiment with n inputs
 * @param statistics at first of a part of the inputs only, where all take long: then it has fewer than n
 * @param accuracy the share that is recalled
 * @param predictedAccuracy what theory says of it; NaN where there is no formula
 * @param scores a part of the score matrix
 * @param spectrum singular values of W, the largest first; empty where the memory is no one matrix, where d is above
 *     {@value #LARGEST_SPECTRUM}, and while a training goes on
 * @param parameters learnt weights
 * @param bits that the weights take as they are kept
 * @param bitsNeeded n log₂ M
 * @param answers the output that the memory gives to each of the first inputs, {@value #MOST_ANSWERS} at most
 * @param trainedSteps steps of training behind it; 0 where nothing is trained
 */
@SuppressWarnings("ArrayRecordComponent") // identity is enough: it is published once
public record MemorySnapshot(
        double time,
        MemoryExperiment experiment,
        RecallStatistics statistics,
        double accuracy,
        double predictedAccuracy,
        ScorePatch scores,
        ScoreHistogram histogram,
        double[] spectrum,
        long parameters,
        double bits,
        double bitsNeeded,
        int[] answers,
        int trainedSteps)
        implements Snapshot {
    /** The largest d of which there is a spectrum. */
    public static final int LARGEST_SPECTRUM = 256;

    /** Inputs of which the answers are told. */
    public static final int MOST_ANSWERS = 4096;

    private static final int BINS = 80;

    /** Whether singular values are told of a memory that is there. */
    public static boolean hasSpectrum(MemoryExperiment experiment) {
        return experiment.kind() instanceof MemoryKind.Matrix && experiment.dimension() <= LARGEST_SPECTRUM;
    }

    /** @param ended whether this is the memory of the experiment, not one whose training goes on */
    static MemorySnapshot of(MeasuredMemory memory, int trainedSteps, boolean ended, Kernel kernel) {
        MemoryExperiment experiment = memory.experiment();
        RecallStatistics statistics = memory.statistics();
        boolean decomposed = ended && hasSpectrum(experiment);
        int[] answers = new int[Math.min(MOST_ANSWERS, statistics.inputs())];
        Arrays.setAll(answers, statistics::answer);
        return new MemorySnapshot(
                experiment.inputs(),
                experiment,
                statistics,
                statistics.accuracy(),
                memory.predictedAccuracy(),
                ScorePatch.of(memory, kernel),
                ScoreHistogram.of(memory, BINS, kernel),
                decomposed ? memory.spectrum() : new double[0],
                memory.parameters(),
                memory.bits(),
                memory.bitsNeeded(),
                answers,
                trainedSteps);
    }
}
