package org.engram.simulation.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.engram.simulation.experiment.AssociationMap;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.memory.LossByBits.Point;
import org.engram.simulation.theory.MemoryFloor;
import org.engram.simulation.transformer.EmbeddingLaw;
import org.junit.jupiter.api.Test;

class LossByBitsTest {
    private static final int N = 40;

    /** The floor is that of an f* that is drawn. */
    private static final MemoryExperiment EXPERIMENT = new MemoryExperiment(
            new MemoryKind.OuterProduct(), new AssociationMap.Random(), N, N, 16, EmbeddingLaw.SPHERE, 0);

    private static final List<Point> UNIFORM = points(EXPERIMENT, 0);
    private static final List<Point> POWER_LAW = points(EXPERIMENT, 2);

    private static List<Point> points(MemoryExperiment experiment, double exponent) {
        return LossByBits.of(experiment, new double[] {exponent}, Kernel.best(), TrainingWatch.NONE)
                .getFirst();
    }

    @Test
    void noMemoryIsBelowTheFloor() {
        assertAbove(MemoryFloor.uniform(N, N), UNIFORM);
        assertAbove(MemoryFloor.powerLaw(N, N, 2), POWER_LAW);
    }

    private static void assertAbove(MemoryFloor floor, List<Point> points) {
        assertThat(points).hasSize(4 * 12 + 1).allSatisfy(point -> {
            assertThat(point.loss()).isGreaterThanOrEqualTo(floor.loss(point.bits()));
            assertThat(point.loss()).isLessThan(Math.log(N) + 1e-12);
            assertThat(point.accuracy()).isBetween(0.0, 1.0);
        });
        assertThat(points).extracting(Point::trained).contains(true, false);
    }

    @Test
    void ofWhatIsAskedMostAFewBitsAreWorthMore() {
        for (int i = 0; i < UNIFORM.size() - 1; i++) {
            double loss = UNIFORM.get(i).loss();
            assertThat(POWER_LAW.get(i).loss()).isLessThan(Math.max(loss, 1e-9));
        }
    }

    @Test
    void trainedMatricesComeNearerThanOuterProducts() {
        assertThat(best(UNIFORM, true).loss()).isLessThan(best(UNIFORM, false).loss() / 10);
    }

    private static Point best(List<Point> points, boolean trained) {
        return points.stream()
                .filter(point -> point.trained() == trained)
                .min(Comparator.comparingDouble(Point::loss))
                .orElseThrow();
    }

    @Test
    void theMemoryItselfComesLast() {
        MeasuredMemory memory = MeasuredMemory.of(EXPERIMENT, Kernel.plain());
        Point last = UNIFORM.getLast();

        assertThat(last.kind()).isEqualTo(EXPERIMENT.kind());
        assertThat(last.dimension()).isEqualTo(16);
        assertThat(last.bits()).isEqualTo(memory.bits() + 64);
        assertThat(last.accuracy()).isEqualTo(memory.statistics().accuracy());
    }

    /** Of 320 inputs 256 are asked. */
    @Test
    void aPartOfManyInputsStandsForAll() {
        MemoryExperiment many = new MemoryExperiment(
                new MemoryKind.OuterProduct(), new AssociationMap.Random(), 320, 10, 8, EmbeddingLaw.SPHERE, 0);
        double[] all = MemoryFloor.uniform(320, 10).probabilities();
        double loss = RecallLoss.of(MeasuredMemory.of(many, Kernel.best()), all, Kernel.best())
                .loss();

        assertThat(points(many, 0).getLast().loss()).isEqualTo(loss, within(0.03 * loss));
    }

    @Test
    void lossesThatNobodyWantsAreLeft() {
        TrainingWatch unwilling = new TrainingWatch() {
            @Override
            public boolean goesOn(int step, int steps, double loss, double accuracy) {
                return true;
            }

            @Override
            public void check() {
                throw new CancellationException();
            }
        };
        assertThatThrownBy(() -> LossByBits.of(EXPERIMENT, new double[] {0}, Kernel.plain(), unwilling))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void severalLawsAtOnceGiveWhatEachGivesAlone() {
        List<List<Point>> both = LossByBits.of(EXPERIMENT, new double[] {0, 2}, Kernel.best(), TrainingWatch.NONE);

        assertThat(both).containsExactly(UNIFORM, POWER_LAW);
    }
}
