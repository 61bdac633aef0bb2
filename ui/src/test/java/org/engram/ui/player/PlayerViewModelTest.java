package org.engram.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Semaphore;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.run.Session;
import org.engram.simulation.run.flow.FlowFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A run that takes long to begin. */
@Timeout(60)
class PlayerViewModelTest {
    private final Semaphore leave = new Semaphore(0);
    private long now = Long.MAX_VALUE - 100; // a clock may pass the largest number

    /** Few of them. */
    private static final class Words implements PlayerWords<FlowFrame> {
        @Override
        public String time(FlowFrame frame) {
            return "";
        }

        @Override
        public String step() {
            return "";
        }

        @Override
        public String start() {
            return "";
        }

        @Override
        public String speed(double timePerSecond) {
            return "";
        }
    }

    @Test
    void aRunThatDoesNotBeginForLongIsSaidToBegin() {
        try (Session<FlowExperiment, FlowFrame> session = new Session<>(new HesitatingRuns(leave))) {
            PlayerViewModel<FlowFrame> player = new PlayerViewModel<>(session, new Words(), () -> now);
            player.pulse();
            session.open(FlowSettings.defaults().experiment());
            pulse(player, 0);
            assertThat(player.beginningProperty().get()).isFalse();
            pulse(player, 0.3);
            assertThat(player.beginningProperty().get()).isFalse();
            pulse(player, 0.2);
            assertThat(player.beginningProperty().get()).isTrue();
            assertThat(player.solvingLong()).isTrue();

            leave.release();
            while (session.frame() == null) {
                Thread.onSpinWait();
            }
            pulse(player, 0.1);
            assertThat(player.beginningProperty().get()).isFalse();
        }
    }

    /** A slider that is dragged changes the run before each picture, and the run of the picture before has come meanwhile. */
    @Test
    void runsThatFollowEachOtherQuicklyAreNotSaidToBegin() {
        try (Session<FlowExperiment, FlowFrame> session = new Session<>(new HesitatingRuns(leave))) {
            PlayerViewModel<FlowFrame> player = new PlayerViewModel<>(session, new Words(), () -> now);
            for (int run = 1; run <= 60; run++) {
                session.open(FlowSettings.defaults().experiment());
                pulse(player, 0.016);
                assertThat(player.beginningProperty().get()).isFalse();
                leave.release();
                while (session.frame() == null || session.frame().run() < run) {
                    Thread.onSpinWait();
                }
                player.accept(session.frame());
            }
        }
    }

    private void pulse(PlayerViewModel<?> player, double secondsLater) {
        now += (long) (secondsLater * 1e9);
        player.pulse();
    }
}
