package org.engram.simulation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.engram.simulation.experiment.RateChange;
import org.engram.simulation.experiment.Schedule;
import org.engram.simulation.experiment.Training;
import org.engram.simulation.experiment.UpdateRule;
import org.junit.jupiter.api.Test;

class OptimiserTest {
    private static double[] afterTwo(UpdateRule rule, double first, double second) {
        Optimiser optimiser = Optimiser.of(rule);
        double[] weights = {2};
        double[] moments = new double[optimiser.momentsPerWeight()];
        double[] next = new double[1];
        optimiser.update(0, 0.1, weights, new double[] {first}, moments, next);
        double[] last = new double[1];
        optimiser.update(1, 0.1, next, new double[] {second}, moments, last);
        return new double[] {next[0], last[0]};
    }

    /** The first step goes by η whatever the gradient; m̂ and v̂ of the second follow from the definition. */
    @Test
    void adamGoesByItsMomentsCorrectedForTheirStart() {
        double mean = (0.9 * 0.1 * 3 + 0.1 * -1) / (1 - 0.81);
        double square = (0.999 * 0.001 * 9 + 0.001 * 1) / (1 - 0.999 * 0.999);
        double[] weights = afterTwo(new UpdateRule.Adam(0), 3, -1);
        assertThat(weights[0]).isEqualTo(2 - 0.1 * 3 / (3 + 1e-8), within(1e-15));
        assertThat(weights[1]).isEqualTo(weights[0] - 0.1 * mean / (Math.sqrt(square) + 1e-8), within(1e-15));
    }

    @Test
    void momentumAddsUpGradients() {
        double[] weights = afterTwo(new UpdateRule.Sgd(0.9, 0), 3, -1);
        assertThat(weights[0]).isEqualTo(2 - 0.1 * 3, within(1e-15));
        assertThat(weights[1]).isEqualTo(weights[0] - 0.1 * (0.9 * 3 - 1), within(1e-15));
    }

    @Test
    void weightDecayDoesNotEnterTheMoments() {
        for (UpdateRule rule : List.of(new UpdateRule.Adam(0.5), new UpdateRule.Sgd(0.9, 0.5))) {
            double[] weights = afterTwo(rule, 0, 0);
            assertThat(weights[0]).isEqualTo(2 * (1 - 0.1 * 0.5), within(1e-15));
            assertThat(weights[1]).isEqualTo(2 * (1 - 0.1 * 0.5) * (1 - 0.1 * 0.5), within(1e-15));
        }
    }

    @Test
    void aCosineFallsFromTheRateToNothingAndFollowsItsChanges() {
        RatePlan plan = new RatePlan(training(Schedule.COSINE, new RateChange(0, 0.2), new RateChange(75, 2)));
        assertThat(plan.at(0)).isEqualTo(0.2);
        assertThat(plan.at(50)).isEqualTo(0.1, within(1e-15));
        assertThat(plan.at(74)).isLessThan(0.2 * 0.16);
        assertThat(plan.at(75)).isEqualTo(1 - Math.sqrt(0.5), within(1e-15));
        assertThat(plan.at(100)).isZero();
    }

    @Test
    void aConstantRateChangesOnlyWhereItIsChanged() {
        RatePlan plan = new RatePlan(training(Schedule.CONSTANT, new RateChange(0, 0.2), new RateChange(75, 2)));
        assertThat(plan.at(74)).isEqualTo(0.2);
        assertThat(plan.at(75)).isEqualTo(2);
    }

    private static Training training(Schedule schedule, RateChange... rates) {
        return new Training(new UpdateRule.Adam(0), schedule, List.of(rates), 1, 100, Double.NaN, 1, 1);
    }
}
