package org.engram.simulation.transformer.construction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.transformer.Embeddings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {
    private static void assertOrthonormal(Frame frame, double[] alsoOrthogonalTo, int at) {
        int d = frame.dimension();
        for (int i = 0; i < frame.count(); i++) {
            for (int j = 0; j <= i; j++) {
                assertThat(product(d, frame.rows(), i * d, frame.rows(), j * d))
                        .isCloseTo(i == j ? 1 : 0, within(1e-13));
            }
            assertThat(product(d, frame.rows(), i * d, alsoOrthogonalTo, at)).isCloseTo(0, within(1e-13));
        }
    }

    private static double product(int d, double[] x, int xAt, double[] y, int yAt) {
        double sum = 0;
        for (int j = 0; j < d; j++) {
            sum += x[xAt + j] * y[yAt + j];
        }
        return sum;
    }

    /** With d_h = d only d − 1 directions are left. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 100, 130})
    void randomDirectionsAreOrthonormalAndOrthogonalToEos(int headDimension) {
        int d = 130;
        SplittableRandom random = new SplittableRandom(1);
        double[] tokens = random.doubles(3L * d, -1, 1).toArray();
        Frames frames = new Frames(new Embeddings(d, tokens, new double[d]), headDimension, random, Kernel.plain());
        Frame frame = frames.forBlock(new TokenBlock(0, 1));
        assertThat(frame.count()).isEqualTo(Math.min(headDimension, d - 1));
        assertThat(frame.scale()).isEqualTo((double) d / frame.count());
        assertOrthonormal(frame, tokens, 2 * d);
    }

    @Test
    void theComplementHasAllDirectionsButOne() {
        for (double[] e : new double[][] {{0.6, 0, -0.8}, {1, 0, 0}, {-1, 0, 0}, {0, 0, 1}}) {
            Frame complement = Frame.complement(3, e);
            assertThat(complement.count()).isEqualTo(2);
            assertOrthonormal(complement, e, 0);
        }
    }

    @Test
    void sharesDivideTheDirections() {
        Frame complement = Frame.complement(6, new double[] {0, 1, 0, 0, 0, 0});
        assertThat(complement.share(0, 2).count()).isEqualTo(2);
        assertThat(complement.share(2, 2).count()).isEqualTo(1);
        assertThat(complement.share(3, 2).count()).isZero();
        assertThat(complement.share(1, 2).rows()[0]).isEqualTo(complement.rows()[12]);
    }
}
