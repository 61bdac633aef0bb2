package org.engram.simulation.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CheckpointsTest {
    /** With what is kept besides. */
    private static final long EACH = 1040;

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

    @Test
    void keepsPreferredStepsBesideOthers() {
        Set<Long> preferred = Set.of(17L, 41L, 83L);
        Checkpoints<Long> checkpoints = take(100, 10 * EACH, preferred);

        assertThat(checkpoints.bytes()).isLessThanOrEqualTo(10 * EACH);
        preferred.forEach(
                step -> assertThat(checkpoints.floor(step * 0.1).steps()).isEqualTo(step));
        assertThat(checkpoints.floor(4).steps()).isEqualTo(32);
        assertThat(checkpoints.floor(0.1).steps()).isZero();
    }

    @Test
    void preferredStepsThatLeaveNoRoomForOthersAreThinnedLikeThem() {
        Set<Long> every = LongStream.rangeClosed(1, 100).boxed().collect(Collectors.toSet());
        for (long budget : new long[] {0, EACH, 10 * EACH}) {
            course.restore(0L);
            Checkpoints<Long> plain = take(100, budget);
            course.restore(0L);
            Checkpoints<Long> checkpoints = take(100, budget, every);
            assertThat(checkpoints.size()).isEqualTo(plain.size());
            assertThat(checkpoints.bytes()).isEqualTo(plain.bytes());
        }
    }

    @Test
    void moreThanAreWorthTheirMemoryAreNotPreferred() {
        Set<Long> odd = LongStream.range(0, 10_000).map(i -> 2 * i + 1).boxed().collect(Collectors.toSet());
        Checkpoints<Long> checkpoints = take(20_000, Long.MAX_VALUE, odd);
        assertThat(checkpoints.floor(101 * 0.1).steps()).isEqualTo(96);
    }

    private Checkpoints<Long> take(int steps, long budget) {
        return take(steps, budget, Set.of());
    }

    private Checkpoints<Long> take(int steps, long budget, Set<Long> preferred) {
        Checkpoints<Long> checkpoints = new Checkpoints<>(budget);
        checkpoints.prefer(preferred);
        checkpoints.offer(course);
        for (int i = 0; i < steps; i++) {
            course.step();
            checkpoints.offer(course);
        }
        return checkpoints;
    }
}
