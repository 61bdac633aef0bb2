package org.engram.simulation.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.flow.Experiments;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.run.flow.FlowRun;
import org.engram.simulation.run.flow.FlowRuns;
import org.engram.simulation.theory.StageReport.StageName;
import org.junit.jupiter.api.Test;

/** The session without its thread, on a clock that stands still or moves at each look. */
class SessionTest {
    private static final FlowExperiment PAPER = Experiments.paper().experiment();
    private static final double HORIZON = 819.2;

    private final Clock clock = new Clock();
    private final Session<FlowExperiment, FlowFrame> session = new Session<>(FlowRuns.usual(), clock);

    private static final class Clock implements LongSupplier {
        private long now = 1_000_000_000_000L;
        private long tick;

        @Override
        public long getAsLong() {
            now += tick;
            return now;
        }

        void seconds(double seconds) {
            now += Math.round(seconds * 1e9);
        }
    }

    @Test
    void showsNothingBeforeTheFirstRun() {
        session.play();
        assertThat(session.turn()).isEqualTo(SimulationLoop.IDLE);
        assertThat(session.frame()).isNull();
        assertThat(session.playing()).isFalse();
    }

    @Test
    void aRunBeginsUntilThereIsAPictureOfIt() {
        assertThat(session.beginning()).isFalse();
        session.open(PAPER);
        assertThat(session.beginning()).isTrue();
        session.turn();
        assertThat(session.beginning()).isFalse();

        session.open(PAPER);
        session.open(Experiments.descent().experiment());
        assertThat(session.beginning()).isTrue();
        session.turn();
        assertThat(session.beginning()).isFalse();
        session.seek(3);
        session.turn();
        assertThat(session.beginning()).isFalse();
    }

    @Test
    void theFirstFrameOfAShortRunIsComplete() {
        session.open(PAPER);
        assertThat(session.turn()).isEqualTo(SimulationLoop.IDLE);
        FlowFrame frame = session.frame();
        assertThat(frame.run()).isEqualTo(1);
        assertThat(frame.status()).isEqualTo(new RunStatus.Solved(HORIZON));
        assertThat(frame.snapshot().time()).isZero();
        assertThat(frame.recording().value(FlowColumn.T, frame.recording().size() - 1))
                .isEqualTo(HORIZON);
        assertThat(frame.stages()).extracting(s -> s.name()).endsWith(StageName.RECALL);
    }

    @Test
    void aLongRunStreamsInToTheSameRows() {
        clock.tick = 1_000_000;
        session.open(PAPER);
        List<FlowFrame> frames = new ArrayList<>();
        while (session.turn() == 0) {
            frames.add(session.frame());
        }
        assertThat(frames.getFirst().status()).isInstanceOf(RunStatus.Solving.class);
        assertThat(frames).extracting(f -> f.status().end()).isSorted();
        assertThat(frames.stream().distinct()).hasSizeGreaterThan(4);
        FlowRun alone = new FlowRun(PAPER, Kernel.best(), FlowRun.DEFAULT_BUDGET_BYTES);
        alone.sample(new double[0]);
        RecordingView<FlowColumn> streamed = session.frame().recording();
        assertThat(streamed.size()).isEqualTo(alone.recording().size());
        for (int i = 0; i < streamed.size(); i++) {
            assertThat(streamed.value(FlowColumn.TOTAL_LOSS, i))
                    .isEqualTo(alone.recording().value(FlowColumn.TOTAL_LOSS, i));
        }
    }

    @Test
    void aFrameDoesNotChangeWhileTheRunGoesOn() {
        clock.tick = 1_000_000;
        session.open(PAPER);
        session.turn();
        FlowFrame frame = session.frame();
        int size = frame.recording().size();
        double end = frame.status().end();
        while (session.turn() == 0) {}
        assertThat(frame.recording().size()).isEqualTo(size);
        assertThat(frame.recording().value(FlowColumn.T, size - 1)).isEqualTo(end);
    }

    @Test
    void playingMovesThePlayheadBySpeedTimesTime() {
        open(PAPER);
        session.speed(100);
        session.play();
        session.turn();
        assertThat(session.playing()).isTrue();
        clock.seconds(0.25);
        assertThat(session.turn()).isBetween(1L, 16_000_000L);
        assertThat(playhead()).isCloseTo(25, within(1e-9));
        clock.seconds(2);
        session.turn();
        assertThat(playhead()).isCloseTo(225, within(1e-9));
        session.pause();
        clock.seconds(1);
        session.turn();
        clock.seconds(5);
        assertThat(session.turn()).isEqualTo(SimulationLoop.IDLE);
        assertThat(session.playing()).isFalse();
        assertThat(playhead()).isCloseTo(325, within(1e-9));
    }

    @Test
    void aRunPlaysInTwentySecondsUnlessASpeedIsSet() {
        open(PAPER);
        session.play();
        session.turn();
        clock.seconds(10);
        session.turn();
        assertThat(playhead()).isCloseTo(HORIZON / 2, within(1e-9));
    }

    @Test
    void playingStopsAtTheHorizonAndStartsAgainFromZero() {
        open(PAPER);
        session.play();
        session.turn();
        clock.seconds(100);
        session.turn();
        assertThat(playhead()).isEqualTo(HORIZON);
        assertThat(session.playing()).isFalse();
        session.play();
        session.turn();
        assertThat(playhead()).isZero();
        assertThat(session.playing()).isTrue();
    }

    @Test
    void thePlayheadNeverPassesWhatIsSolved() {
        clock.tick = 1_000_000;
        session.open(PAPER);
        session.speed(1e6);
        session.play();
        while (session.turn() == 0) {
            assertThat(playhead()).isLessThanOrEqualTo(session.frame().status().end());
        }
        assertThat(session.frame().status()).isInstanceOf(RunStatus.Solved.class);
        assertThat(playhead()).isEqualTo(HORIZON);
    }

    @Test
    void nothingIsPublishedWhileNothingMoves() {
        open(PAPER);
        session.play();
        session.turn();
        clock.seconds(0.1);
        session.turn();
        FlowFrame frame = session.frame();
        session.turn();
        assertThat(session.frame()).isSameAs(frame);
        clock.seconds(0.016);
        session.turn();
        assertThat(session.frame()).isNotSameAs(frame);
    }

    @Test
    void seekingShowsTheWeightsOfThatTime() {
        open(PAPER);
        session.seek(300);
        session.turn();
        FlowRun run = new FlowRun(PAPER, Kernel.best(), 0);
        run.sample(new double[0]);
        assertThat(session.frame().snapshot().state())
                .isEqualTo(run.snapshot(300).state());
        session.seek(-5);
        session.turn();
        assertThat(playhead()).isZero();
        session.seek(Double.NaN);
        session.turn();
        assertThat(playhead()).isZero();
    }

    @Test
    void anotherRunKeepsTheFractionOfTheHorizon() {
        open(PAPER);
        session.seek(HORIZON / 4);
        session.turn();
        open(Experiments.paper().with(FlowParameter.UNTIL, 400).experiment());
        assertThat(session.frame().run()).isEqualTo(2);
        assertThat(playhead()).isCloseTo(100, within(1e-9));
    }

    @Test
    void aPlayheadAtTheEndFollowsTheNextRunAsItIsSolved() {
        open(PAPER);
        session.seek(Double.POSITIVE_INFINITY);
        session.turn();
        assertThat(playhead()).isEqualTo(HORIZON);
        clock.tick = 1_000_000;
        session.open(Experiments.paper().with(FlowParameter.UNTIL, 400).experiment());
        session.turn();
        assertThat(playhead()).isEqualTo(session.frame().status().end()).isBetween(0.1, 399.0);
        while (session.turn() == 0) {}
        assertThat(playhead()).isEqualTo(400);
    }

    @Test
    void steppingGoesToTheEndsOfTheSteps() {
        open(PAPER);
        FlowRun run = new FlowRun(PAPER, Kernel.best(), 0);
        run.sample(new double[0]);
        session.seek(200);
        session.stepForward();
        session.turn();
        double first = playhead();
        assertThat(first).isEqualTo(run.stepAfter(200));
        session.stepForward();
        session.turn();
        assertThat(playhead()).isEqualTo(run.stepAfter(first));
        session.stepBack();
        session.turn();
        assertThat(playhead()).isEqualTo(first);
        session.stepBack();
        session.turn();
        assertThat(playhead()).isLessThan(200);
    }

    @Test
    void stagesAreVisitedInOrder() {
        open(PAPER);
        var stages = session.frame().stages();
        assertThat(stages).hasSize(3);
        session.nextStage();
        session.turn();
        assertThat(playhead()).isEqualTo(stages.get(1).start());
        session.nextStage();
        session.turn();
        assertThat(playhead()).isEqualTo(stages.get(2).start());
        session.nextStage();
        session.turn();
        assertThat(playhead()).isEqualTo(HORIZON);
        session.previousStage();
        session.previousStage();
        session.turn();
        assertThat(playhead()).isEqualTo(stages.get(1).start());
        session.previousStage();
        session.turn();
        assertThat(playhead()).isZero();
    }

    @Test
    void ofSeveralChangesOfRunTheNewestIsSolved() {
        FlowExperiment other =
                Experiments.paper().with(FlowParameter.UNTIL, 400).experiment();
        session.open(PAPER);
        session.open(PAPER);
        session.open(other);
        session.turn();
        assertThat(session.frame().run()).isEqualTo(1);
        assertThat(session.frame().experiment()).isEqualTo(other);
    }

    @Test
    void aCancelledRunStaysPlayableAsFarAsItWasSolved() {
        clock.tick = 1_000_000;
        session.open(PAPER);
        session.turn();
        session.cancel();
        session.turn();
        double end = session.frame().status().end();
        assertThat(session.frame().status()).isEqualTo(new RunStatus.Cancelled(end, HORIZON));
        assertThat(end).isBetween(0.1, 818.0);
        clock.tick = 0;
        session.seek(HORIZON);
        session.turn();
        assertThat(playhead()).isEqualTo(end);
        session.stepBack();
        session.turn();
        assertThat(playhead()).isBetween(0.0, end - 1e-3);
    }

    @Test
    void anExperimentThatCannotStartLeavesTheOldRunAndSaysWhy() {
        open(PAPER);
        FlowFrame before = session.frame();
        open(Experiments.paper().with(FlowParameter.INIT, 1e200).experiment());
        assertThat(session.problem())
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("choose a smaller initial scale"));
        assertThat(session.frame().run()).isEqualTo(before.run());
        assertThat(session.frame().status()).isEqualTo(before.status());
        open(PAPER);
        assertThat(session.problem()).isEmpty();
        assertThat(session.frame().run()).isEqualTo(2);
    }

    @Test
    void aRunThatFailsKeepsItsLastGoodPicture() {
        open(Experiments.descent()
                .with(FlowParameter.LEARNING_RATE, 1e150)
                .with(FlowParameter.INIT, 1e50)
                .with(FlowParameter.UNTIL, 1e153)
                .experiment());
        assertThat(session.frame().status()).isInstanceOf(RunStatus.Failed.class);
        session.seek(Double.POSITIVE_INFINITY);
        session.turn();
        assertThat(playhead()).isEqualTo(session.frame().status().end());
        assertThat(session.frame().snapshot().state()).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
        assertThat(session.turn()).isEqualTo(SimulationLoop.IDLE);
    }

    private void open(FlowExperiment experiment) {
        session.open(experiment);
        session.turn();
    }

    private double playhead() {
        return session.frame().snapshot().time();
    }
}
