package org.engram.simulation.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.theory.NormalDistribution;
import org.engram.simulation.training.RandomStream;
import org.engram.simulation.transformer.EmbeddingLaw;
import org.junit.jupiter.api.Test;

class NormalRowsTest {
    private static final Kernel KERNEL = Kernel.plain();

    /** The largest distance between the empirical and the normal distribution: 1.63/√n is exceeded once in a hundred times. */
    @Test
    void numbersAreNormal() {
        int n = 100_000;
        double[] x = NormalRows.draw(RandomStream.INPUTS, 3, n / 25, 25, 4, KERNEL);
        Arrays.sort(x);
        double distance = 0;
        for (int i = 0; i < n; i++) {
            distance = Math.max(distance, Math.abs(NormalDistribution.cumulative(x[i] / 2) - (i + 0.5) / n));
        }
        assertThat(distance).isLessThan(1.63 / Math.sqrt(n));
    }

    @Test
    void neighboursInARowAndInAColumnAreUncorrelated() {
        int rows = 2000;
        int width = 50;
        double[] x = NormalRows.draw(RandomStream.INPUTS, 4, rows, width, 1, KERNEL);
        double inRow = 0;
        double inColumn = 0;
        for (int i = 0; i + width < x.length; i++) {
            inRow += x[i] * x[i + 1];
            inColumn += x[i] * x[i + width];
        }
        assertThat(inRow / x.length).isEqualTo(0, within(4 / Math.sqrt(x.length)));
        assertThat(inColumn / x.length).isEqualTo(0, within(4 / Math.sqrt(x.length)));
    }

    @Test
    void moreRowsChangeNoneOfTheFirst() {
        double[] few = NormalRows.draw(RandomStream.OUTPUTS, 1, 3, 7, 1, KERNEL);
        double[] many = NormalRows.draw(RandomStream.OUTPUTS, 1, 200, 7, 1, KERNEL);
        double[] later = new double[2 * 7];
        NormalRows.draw(RandomStream.OUTPUTS, 1, 198, 2, 7, 1, KERNEL, later);

        assertThat(Arrays.copyOf(many, 21)).isEqualTo(few);
        assertThat(Arrays.copyOfRange(many, 198 * 7, 200 * 7)).isEqualTo(later);
    }

    @Test
    void embeddingsOnTheSphereHaveLengthOne() {
        double[] x = EmbeddingRows.draw(RandomStream.INPUTS, EmbeddingLaw.SPHERE, 9, 300, 5, KERNEL);
        for (int i = 0; i < 300; i++) {
            assertThat(KERNEL.dot(5, x, i * 5, x, i * 5)).isEqualTo(1, within(1e-15));
        }
    }

    @Test
    void otherStreamsAndSeedsGiveOtherNumbers() {
        double[] x = NormalRows.draw(RandomStream.INPUTS, 1, 1, 8, 1, KERNEL);

        assertThat(NormalRows.draw(RandomStream.OUTPUTS, 1, 1, 8, 1, KERNEL)).isNotEqualTo(x);
        assertThat(NormalRows.draw(RandomStream.INPUTS, 2, 1, 8, 1, KERNEL)).isNotEqualTo(x);
        assertThat(NormalRows.draw(RandomStream.INPUTS, 1, 1, 8, 1, KERNEL)).isEqualTo(x);
    }
}
