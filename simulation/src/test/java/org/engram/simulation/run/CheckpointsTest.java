package org.engram.simulation.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckpointsTest {
    private final Counting course = new Counting();

    /** Steps of 0.1, with 1,000 bytes to remember after each. */
    private static final class Counting implements Course<Long> {
        private long steps;

        @Override
        public double time() {
            return steps * 0.1;
        }

        @Override
        public double previousTime() {
            return Math.max(0, steps - 1) * 0.1;
        }

        @Override
        public long steps() {
            return steps;
        }

        @Override
        public void step() {
            steps++;
        }

        @Override
        public Long checkpoint() {
            return steps;
        }

        @Override
        public long bytes(Long checkpoint) {
            return 1000;
        }

        @Override
        public void restore(Long checkpoint) {
            steps = checkpoint;
        }
    }

    @Test
    void keepsEveryStepWhileTheyFit() {
        Checkpoints<Long> checkpoints = take(100, Long.MAX_VALUE);
        assertThat(checkpoints.size()).isEqualTo(101);
        assertThat(checkpoints.floor(37 * 0.1).steps()).isEqualTo(37);
        assertThat(checkpoints.floor(37.5 * 0.1).steps()).isEqualTo(37);
        assertThat(checkpoints.before(37 * 0.1).steps()).isEqualTo(36);
        assertThat(checkpoints.before(37.5 * 0.1).steps()).isEqualTo(37);
    }

    @Test
    void thinsEvenlyToItsBudget() {
        long each = take(1, Long.MAX_VALUE).bytes() / 2;
        course.restore(0L);
        Checkpoints<Long> checkpoints = take(100, 10 * each);
        assertThat(checkpoints.bytes()).isBetween(5 * each, 10 * each);
        for (int i = 0; i <= 100; i++) {
            assertThat(checkpoints.floor(i * 0.1).steps()).isEqualTo(i / 16 * 16L);
        }
    }

    @Test
    void keepsTheStartEvenWithoutABudget() {
        Checkpoints<Long> checkpoints = take(100, 0);
        assertThat(checkpoints.size()).isEqualTo(1);
        assertThat(checkpoints.floor(9).steps()).isZero();
    }

    private Checkpoints<Long> take(int steps, long budget) {
        Checkpoints<Long> checkpoints = new Checkpoints<>(budget);
        checkpoints.offer(course);
        for (int i = 0; i < steps; i++) {
            course.step();
            checkpoints.offer(course);
        }
        return checkpoints;
    }
}
