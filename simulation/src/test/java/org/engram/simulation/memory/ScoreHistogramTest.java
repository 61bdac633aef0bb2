package org.engram.simulation.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.kernel.Kernel;
import org.junit.jupiter.api.Test;

class ScoreHistogramTest {
    private static final Kernel KERNEL = Kernel.plain();
    private static final MemoryKind HEBB = new MemoryKind.OuterProduct();

    private static double integral(ScoreHistogram histogram, double[] densities) {
        return histogram.width() * Arrays.stream(densities).sum();
    }

    /** The mean of a density, each bin at its middle. */
    private static double mean(ScoreHistogram histogram, double[] densities) {
        double mean = 0;
        for (int i = 0; i < densities.length; i++) {
            mean += (histogram.low() + (i + 0.5) * histogram.width()) * densities[i] * histogram.width();
        }
        return mean;
    }

    @Test
    void bothDensitiesHaveIntegralOneAndTheMeansOfTheirScores() {
        MeasuredMemory memory = MeasuredMemory.of(Draws.identity(HEBB, 32, 100), KERNEL);
        ScoreHistogram histogram = ScoreHistogram.of(memory, 50, KERNEL);

        assertThat(histogram.correct()).hasSize(50);
        assertThat(integral(histogram, histogram.correct())).isEqualTo(1, within(1e-12));
        assertThat(integral(histogram, histogram.wrong())).isEqualTo(1, within(1e-12));
        assertThat(mean(histogram, histogram.correct()))
                .isEqualTo(memory.statistics().correctMean(), within(histogram.width()));
        assertThat(mean(histogram, histogram.wrong()))
                .isEqualTo(memory.statistics().wrongMean(), within(histogram.width()));
    }

    /** 700 × 699 wrong scores are more than are counted. */
    @Test
    void aPartOfManyWrongScoresStandsForAll() {
        MeasuredMemory memory = MeasuredMemory.of(Draws.identity(HEBB, 64, 700), Kernel.best());
        ScoreHistogram histogram = ScoreHistogram.of(memory, 60, KERNEL);

        assertThat(integral(histogram, histogram.wrong())).isEqualTo(1, within(1e-9));
        assertThat(mean(histogram, histogram.wrong()))
                .isEqualTo(memory.statistics().wrongMean(), within(0.02));
    }

    @Test
    void oneOutputHasNoWrongScores() {
        MeasuredMemory memory = MeasuredMemory.of(Draws.identity(HEBB, 8, 1), KERNEL);
        ScoreHistogram histogram = ScoreHistogram.of(memory, 10, KERNEL);

        assertThat(histogram.wrong()).containsOnly(0);
        assertThat(integral(histogram, histogram.correct())).isEqualTo(1, within(1e-12));
    }
}
