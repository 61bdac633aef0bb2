package org.engram.simulation.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.engram.simulation.flow.Checkpoint;
import org.engram.simulation.flow.FlowProblem;
import org.engram.simulation.flow.Stepper;
import org.engram.simulation.flow.Steppers;
import org.engram.simulation.kernel.Kernel;
import org.junit.jupiter.api.Test;

class CheckpointsTest {
    private final Stepper stepper = Steppers.of(
            FlowProblem.of(Experiments.descent().experiment()),
            Experiments.descent().experiment().dynamics(),
            Kernel.plain());

    @Test
    void keepsEveryStepWhileTheyFit() {
        Checkpoints checkpoints = take(100, Long.MAX_VALUE);
        assertThat(checkpoints.size()).isEqualTo(101);
        assertThat(checkpoints.floor(37 * 0.1).steps()).isEqualTo(37);
        assertThat(checkpoints.floor(37.5 * 0.1).steps()).isEqualTo(37);
        assertThat(checkpoints.before(37 * 0.1).steps()).isEqualTo(36);
        assertThat(checkpoints.before(37.5 * 0.1).steps()).isEqualTo(37);
    }

    @Test
    void thinsEvenlyToItsBudget() {
        long each = stepper.checkpoint().bytes();
        Checkpoints checkpoints = take(100, 10 * each);
        assertThat(checkpoints.bytes()).isBetween(5 * each, 10 * each);
        for (int i = 0; i <= 100; i++) {
            Checkpoint floor = checkpoints.floor(i * 0.1);
            assertThat(floor.steps()).isEqualTo(i / 16 * 16L);
        }
    }

    @Test
    void keepsTheStartEvenWithoutABudget() {
        Checkpoints checkpoints = take(100, 0);
        assertThat(checkpoints.size()).isEqualTo(1);
        assertThat(checkpoints.floor(9).steps()).isZero();
    }

    private Checkpoints take(int steps, long budget) {
        Checkpoints checkpoints = new Checkpoints(budget);
        checkpoints.offer(stepper);
        for (int i = 0; i < steps; i++) {
            stepper.step();
            checkpoints.offer(stepper);
        }
        return checkpoints;
    }
}
