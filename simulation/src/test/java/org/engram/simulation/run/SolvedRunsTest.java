package org.engram.simulation.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKindChoice;
import org.engram.simulation.experiment.MemoryParameter;
import org.engram.simulation.experiment.MemorySettings;
import org.engram.simulation.experiment.RateChange;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.experiment.TransformerSettings;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.flow.Experiments;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.run.flow.FlowRuns;
import org.engram.simulation.run.memory.MemoryRuns;
import org.engram.simulation.run.training.TrainingRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Somebody on another thread looks back at what a session has solved. */
@Timeout(60)
class SolvedRunsTest {
    private static final FlowSettings FLOW =
            Experiments.paper().with(FlowParameter.SUBJECTS, 8).with(FlowParameter.RELATIONS, 2);
    private static final FlowExperiment LARGE = Experiments.large();
    private static final TransformerExperiment TRAINING = TransformerSettings.defaults()
            .with(TransformerParameter.SUBJECTS, 8)
            .with(TransformerParameter.RELATIONS, 4)
            .with(TransformerParameter.BATCH, 32)
            .with(TransformerParameter.STEPS, 90)
            .with(TransformerParameter.EVALUATE_EVERY, 8)
            .with(TransformerParameter.TEST_SIZE, 32)
            .experiment();
    private static final MemorySettings MEMORY =
            MemorySettings.defaults().with(MemoryParameter.INPUTS, 40).with(MemoryParameter.DIMENSION, 16);

    private static final RecursiveComparisonConfiguration TO_THE_BIT = RecursiveComparisonConfiguration.builder()
            .withEqualsForType((a, b) -> Double.compare(a, b) == 0, Double.class)
            .build();

    private long now = 1_000_000_000_000L;

    /** A thousandth of a second passes at every look, so that a run takes many turns. */
    private <E, S extends Snapshot, F extends Frame> Session<E, F> session(RunFactory<E, S, F> runs) {
        return new Session<>(runs, () -> now += 1_000_000);
    }

    private static void settle(Session<?, ?> session) {
        while (session.turn() != SimulationLoop.IDLE) {}
    }

    private static <E, F extends Frame> Optional<Hindsight<F>> find(Session<E, F> session, E experiment) {
        return session.find(experiment, part -> {}, () -> false);
    }

    private <E, S extends Snapshot, F extends Frame> void looksTheSame(RunFactory<E, S, F> runs, E experiment) {
        Session<E, F> session = session(runs);
        session.open(experiment);
        settle(session);
        Run<E, S, F> alone = runs.start(experiment, () -> false);
        while (alone.advance()) {}
        double end = alone.status().end();

        Hindsight<F> back = find(session, experiment).orElseThrow();

        assertThat(back.status()).isEqualTo(alone.status());
        for (double part : new double[] {0, 0.31, 0.32, 0.9, 0.1, 1, 0.99, 2, 0}) {
            S wanted = alone.snapshot(part * end);
            assertThat(back.at(part * end).snapshot())
                    .usingRecursiveComparison(TO_THE_BIT)
                    .isEqualTo(wanted);
        }
        assertThat(back.at(0))
                .usingRecursiveComparison(TO_THE_BIT)
                .ignoringFields("statistics.wallSeconds")
                .isEqualTo(alone.frame(1, alone.snapshot(0)));
    }

    @Test
    void aFlowIsSeenAsItWas() {
        looksTheSame(FlowRuns.usual(), FLOW.experiment());
        looksTheSame(FlowRuns.usual(), Experiments.descent().experiment());
        looksTheSame(new FlowRuns(Kernel.best(), 0), FLOW.experiment());
    }

    @Test
    void aTrainingIsSeenAsItWas() {
        looksTheSame(TrainingRuns.usual(), TRAINING);
        looksTheSame(new TrainingRuns(Kernel.best(), 0), TRAINING);
    }

    @Test
    void aTrainingWhoseRateWasChangedOnTheWayIsSeenAsItWas() {
        looksTheSame(TrainingRuns.usual(), TRAINING.with(TRAINING.training().withRate(new RateChange(40, 0.01))));
    }

    @Test
    void memoriesAreSeenAsTheyWere() {
        MemoryRuns runs = new MemoryRuns(Kernel.best());
        looksTheSame(runs, MEMORY.experiment());
        MemoryExperiment trained = MEMORY.with(MemoryKindChoice.LINEAR_TRAINED)
                .with(MemoryParameter.STEPS, 20)
                .experiment();
        looksTheSame(runs, trained);
    }

    @Test
    void twoLookBackAtOnceWhileThePlayheadMoves() {
        Session<FlowExperiment, FlowFrame> session = session(new FlowRuns(Kernel.best(), 0));
        session.open(FLOW.experiment());
        settle(session);
        CompletableFuture<List<Double>> others = CompletableFuture.supplyAsync(
                () -> losses(find(session, FLOW.experiment()).orElseThrow()));
        session.play();
        List<Double> mine = losses(find(session, FLOW.experiment()).orElseThrow());
        for (int i = 0; i < 50; i++) {
            session.seek(15.0 * i);
            session.turn();
        }

        assertThat(others.join()).isEqualTo(mine);
    }

    private static List<Double> losses(Hindsight<FlowFrame> back) {
        List<Double> losses = new ArrayList<>();
        for (int i = 40; i >= 0; i--) {
            losses.add(back.at(20.0 * i).snapshot().columns()[1]);
        }
        return losses;
    }

    @Test
    void anotherExperimentIsNotThere() {
        Session<FlowExperiment, FlowFrame> session = session(FlowRuns.usual());
        assertThat(find(session, FLOW.experiment())).isEmpty();
        session.open(FLOW.experiment());
        settle(session);

        assertThat(find(session, FLOW.with(FlowParameter.SUBJECTS, 16).experiment()))
                .isEmpty();
        session.open(FLOW.with(FlowParameter.SUBJECTS, 16).experiment());
        settle(session);
        assertThat(find(session, FLOW.experiment())).isEmpty();
    }

    @Test
    void whatWasCancelledIsNotThere() {
        Session<FlowExperiment, FlowFrame> session = session(FlowRuns.usual());
        session.open(LARGE);
        session.turn();
        session.cancel();
        settle(session);
        assertThat(session.frame().status()).isInstanceOf(RunStatus.Cancelled.class);

        assertThat(find(session, LARGE)).isEmpty();
    }

    @Test
    void aRunThatGoesOnLaterIsWaitedForAgain() {
        Session<Integer, CountingRun.Counted> session = session(new CountingRun.Factory());
        session.open(10);
        settle(session);
        session.continueWith(20);
        settle(session);

        assertThat(find(session, 10)).isEmpty();
        assertThat(find(session, 20)).isPresent();
    }

    @Test
    void aRunOnItsWayIsWaitedFor() {
        FlowExperiment experiment = FLOW.with(FlowParameter.SUBJECTS, 128)
                .with(FlowParameter.RELATIONS, 8)
                .experiment();
        List<Double> told = new ArrayList<>();
        try (Session<FlowExperiment, FlowFrame> session = new Session<>(FlowRuns.usual())) {
            open(session, experiment);
            Hindsight<FlowFrame> back =
                    session.find(experiment, told::add, () -> false).orElseThrow();
            assertThat(back.status()).isInstanceOf(RunStatus.Solved.class);
        }
        assertThat(told).isSorted().allMatch(part -> part >= 0 && part < 1);
    }

    @Test
    void nobodyWaitsLongerThanIsWanted() {
        AtomicBoolean unwanted = new AtomicBoolean();
        try (Session<FlowExperiment, FlowFrame> session = new Session<>(FlowRuns.usual())) {
            open(session, LARGE);
            assertThat(session.find(LARGE, part -> unwanted.set(true), unwanted::get))
                    .isEmpty();
        }
    }

    @Test
    void nobodyWaitsForASessionThatIsClosedOrHasAnotherRun() throws InterruptedException {
        CountDownLatch waiting = new CountDownLatch(2);
        CompletableFuture<Boolean> closed;
        try (Session<FlowExperiment, FlowFrame> other = new Session<>(FlowRuns.usual())) {
            CompletableFuture<Boolean> changed;
            try (Session<FlowExperiment, FlowFrame> session = new Session<>(FlowRuns.usual())) {
                open(session, LARGE);
                open(other, LARGE);
                closed = waits(session, waiting);
                changed = waits(other, waiting);
                waiting.await();
            }
            other.open(FLOW.experiment());

            assertThat(closed.join()).isFalse();
            assertThat(changed.join()).isFalse();
        }
    }

    private static CompletableFuture<Boolean> waits(
            Session<FlowExperiment, FlowFrame> session, CountDownLatch waiting) {
        Runnable once = once(waiting::countDown);
        return CompletableFuture.supplyAsync(
                () -> session.find(LARGE, part -> once.run(), () -> false).isPresent(), Thread::startVirtualThread);
    }

    private static Runnable once(Runnable action) {
        AtomicBoolean done = new AtomicBoolean();
        return () -> {
            if (done.compareAndSet(false, true)) {
                action.run();
            }
        };
    }

    private static void open(Session<FlowExperiment, FlowFrame> session, FlowExperiment experiment) {
        session.open(experiment);
        while (session.frame() == null) {
            Thread.onSpinWait();
        }
    }
}
