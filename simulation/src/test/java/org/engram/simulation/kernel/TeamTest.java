package org.engram.simulation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class TeamTest {
    @Test
    void everyPartRunsOnceInEveryRound() {
        try (Team team = new Team(3)) {
            AtomicIntegerArray runs = new AtomicIntegerArray(3);
            for (int round = 0; round < 2000; round++) {
                team.run((part, parts) -> runs.addAndGet(part, parts));
            }
            assertThat(runs).hasToString("[6000, 6000, 6000]");
        }
    }

    @Test
    void anExceptionOfAWorkerReachesTheCallerAndTheTeamWorksOn() {
        try (Team team = new Team(2)) {
            assertThatThrownBy(() -> team.run((part, parts) -> {
                        if (part == 1) {
                            throw new ArithmeticException("part 1");
                        }
                    }))
                    .isInstanceOf(ArithmeticException.class);
            AtomicIntegerArray runs = new AtomicIntegerArray(2);
            team.run((part, parts) -> runs.incrementAndGet(part));
            assertThat(runs).hasToString("[1, 1]");
        }
    }

    @Test
    void anIdleWorkerIsAParkedDaemonAndEndsWithItsTeam() throws Exception {
        Thread[] worker = new Thread[1];
        Team team = new Team(2);
        team.run((part, parts) -> {
            if (part == 1) {
                worker[0] = Thread.currentThread();
            }
        });
        assertThat(worker[0].isDaemon()).isTrue();
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (worker[0].getState() != Thread.State.WAITING && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(worker[0].getState()).isEqualTo(Thread.State.WAITING);
        team.close();
        assertThat(worker[0].join(Duration.ofSeconds(20))).isTrue();
        assertThat(team.size()).isEqualTo(1);
    }

    @Test
    void oneThreadStartsNoTeamAndNoneIsRefused() {
        assertThat(Kernel.best(1)).isNotInstanceOf(ParallelKernel.class);
        assertThatIllegalArgumentException().isThrownBy(() -> Kernel.best(0));
    }

    @Test
    void aClosedKernelWorksAlone() {
        Kernel kernel = Kernel.best(2);
        kernel.close();
        assertThat(KernelSample.hashes(kernel)).isEqualTo(KernelSample.hashes(Kernel.best()));
    }
}
