package org.engram.simulation.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BooleanSupplier;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.run.flow.Experiments;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.run.flow.FlowRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The session with its real thread. */
@Timeout(60)
class SimulationThreadTest {
    private static final FlowExperiment LARGE = Experiments.large();

    @Test
    void solvesWithoutBeingAskedAgain() {
        try (Session<FlowExperiment, FlowFrame> session = new Session<>(FlowRuns.usual())) {
            session.open(Experiments.paper().experiment());
            await(() -> session.frame() != null && session.frame().status() instanceof RunStatus.Solved);
            assertThat(session.frame().status().end()).isEqualTo(819.2);
        }
    }

    @Test
    void aNewerRunCancelsALargeOneAtOnce() {
        try (Session<FlowExperiment, FlowFrame> session = new Session<>(FlowRuns.usual())) {
            session.open(LARGE);
            await(() -> session.frame() != null && session.frame().status().end() > 0);
            assertThat(session.frame().status()).isInstanceOf(RunStatus.Solving.class);
            long asked = System.nanoTime();
            session.open(Experiments.paper().experiment());
            await(() -> session.frame().run() == 2 && session.frame().status() instanceof RunStatus.Solved);
            assertThat((System.nanoTime() - asked) / 1e9).isLessThan(2);
        }
    }

    @Test
    void aLargeRunCanBeScrubbedWhileItIsSolvedAndCancelled() {
        try (Session<FlowExperiment, FlowFrame> session = new Session<>(FlowRuns.usual())) {
            session.open(LARGE);
            await(() -> session.frame() != null && session.frame().recording().size() > 4);
            double middle = session.frame().status().end() / 2;
            session.seek(middle);
            await(() -> session.frame().snapshot().time() == middle);
            session.cancel();
            await(() -> session.frame().status() instanceof RunStatus.Cancelled);
            double end = session.frame().status().end();
            session.seek(end);
            await(() -> session.frame().snapshot().time() == end);
        }
    }

    @Test
    void closingEndsTheThreadWithinASecondInAnyState() {
        for (FlowExperiment experiment :
                new FlowExperiment[] {LARGE, Experiments.paper().experiment()}) {
            Session<FlowExperiment, FlowFrame> session = new Session<>(FlowRuns.usual());
            session.open(experiment);
            session.play();
            await(() -> session.frame() != null && session.playing());
            long asked = System.nanoTime();
            session.close();
            assertThat((System.nanoTime() - asked) / 1e9).isLessThan(1);
            assertThat(session.ended()).isTrue();
        }
        Session<FlowExperiment, FlowFrame> left = new Session<>(FlowRuns.usual());
        left.open(LARGE);
        await(() -> left.frame() != null);
        left.leave();
        await(left::ended);
        Session<FlowExperiment, FlowFrame> idle = new Session<>(FlowRuns.usual());
        idle.close();
        assertThat(idle.ended()).isTrue();
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }
}
