package org.engram.simulation.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.engram.simulation.flow.FlowColumn;
import org.junit.jupiter.api.Test;

class CrossingTest {
    private static double[] row(double t, double loss) {
        double[] row = new double[FlowColumn.COUNT];
        row[FlowColumn.T.ordinal()] = t;
        row[FlowColumn.TOTAL_LOSS.ordinal()] = loss;
        return row;
    }

    private static Crossing crossed(
            double level, double from, double to, DoubleUnaryOperator loss, AtomicInteger calls) {
        Crossing crossing = new Crossing(FlowColumn.TOTAL_LOSS, level);
        crossing.accept(row(from, loss.applyAsDouble(from)), row(to, loss.applyAsDouble(to)), (t, out) -> {
            calls.incrementAndGet();
            System.arraycopy(row(t, loss.applyAsDouble(t)), 0, out, 0, out.length);
        });
        return crossing;
    }

    @Property(tries = 300)
    void locatesALogisticFallWithinAStepHoweverSteep(
            @ForAll @DoubleRange(min = 0.1, max = 400) double steepness,
            @ForAll @DoubleRange(min = 101, max = 199) double centre) {
        AtomicInteger calls = new AtomicInteger();
        Crossing crossing = crossed(1, 100, 200, t -> 2 / (1 + Math.exp(steepness * (t - centre))), calls);
        assertThat(crossing.time()).isCloseTo(centre, within(1e-8));
        assertThat(calls.get()).isLessThan(80);
        assertThat(crossing.at(FlowColumn.TOTAL_LOSS)).isLessThan(1);
    }

    @Test
    void smoothFallsNeedFewEvaluations() {
        AtomicInteger calls = new AtomicInteger();
        crossed(1, 100, 120, t -> 2 / (1 + Math.exp(0.1 * (t - 107))), calls);
        assertThat(calls.get()).isLessThan(12);
    }

    @Test
    void aLevelNotReachedStaysInfinite() {
        Crossing crossing = crossed(1, 0, 1, t -> 2 - t / 2, new AtomicInteger());
        assertThat(crossing.reached()).isFalse();
        assertThat(crossing.time()).isInfinite();
    }

    @Test
    void withoutDenseOutputTheEndOfTheStepCounts() {
        Crossing crossing = new Crossing(FlowColumn.TOTAL_LOSS, 1);
        crossing.accept(row(3, 2), row(4, 0.5), null);
        crossing.accept(row(4, 2), row(5, 0.1), null);
        assertThat(crossing.time()).isEqualTo(4);
    }

    @Test
    void aMissingLevelIsNeverReached() {
        Crossing crossing = new Crossing(FlowColumn.TOTAL_LOSS, Double.NaN);
        crossing.accept(row(0, 0), row(1, -1), null);
        assertThat(crossing.reached()).isFalse();
    }
}
