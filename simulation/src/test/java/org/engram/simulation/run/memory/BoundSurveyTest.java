package org.engram.simulation.run.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.experiment.MemoryParameter;
import org.engram.simulation.experiment.MemorySettings;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.memory.BoundPoints.Point;
import org.junit.jupiter.api.Test;

class BoundSurveyTest {
    private static final MemoryExperiment EXPERIMENT = MemorySettings.defaults()
            .with(MemoryParameter.INPUTS, 40)
            .with(MemoryParameter.DIMENSION, 16)
            .experiment();

    private static final BoundPoints UNIFORM = points(0);
    private static final BoundPoints POWER_LAW = points(2);

    private static BoundPoints points(double exponent) {
        return new BoundSurvey(EXPERIMENT, exponent, Kernel.best(), () -> false).points();
    }

    @Test
    void noMemoryIsBelowTheFloor() {
        for (BoundPoints bounds : List.of(UNIFORM, POWER_LAW)) {
            assertThat(bounds.points()).hasSize(3 * 12).allSatisfy(point -> {
                assertThat(point.loss()).isGreaterThanOrEqualTo(bounds.floor().loss(point.bits()));
                assertThat(point.loss()).isLessThan(Math.log(40) + 1e-12);
            });
            assertThat(bounds.points()).extracting(Point::trained).contains(true, false);
        }
    }

    @Test
    void ofWhatIsAskedMostAFewBitsAreWorthMore() {
        for (int i = 0; i < UNIFORM.points().size(); i++) {
            double loss = UNIFORM.points().get(i).loss();
            assertThat(POWER_LAW.points().get(i).loss()).isLessThan(loss == 0 ? 1e-9 : loss);
        }
    }

    @Test
    void trainedMatricesComeNearerThanOuterProducts() {
        Point products = best(UNIFORM, false);
        Point trained = best(UNIFORM, true);

        assertThat(trained.loss()).isLessThan(products.loss() / 10);
        assertThat(trained.kind()).isInstanceOf(MemoryKind.Matrix.class);
    }

    private static Point best(BoundPoints bounds, boolean trained) {
        return bounds.points().stream()
                .filter(point -> point.trained() == trained)
                .min(Comparator.comparingDouble(Point::loss))
                .orElseThrow();
    }

    @Test
    void aSurveyThatNobodyWantsIsLeft() {
        BoundSurvey survey = new BoundSurvey(EXPERIMENT, 0, Kernel.plain(), () -> true);

        assertThatThrownBy(survey::points).isInstanceOf(CancellationException.class);
    }
}
