package org.engram.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.Stage;
import org.engram.simulation.run.Frame;
import org.engram.simulation.run.flow.FlowFrame;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FramePumpTest {
    private static final long PULSE = 16_666_667;

    private final AtomicReference<Frame> newest = new AtomicReference<>();
    private final List<Frame> taken = new ArrayList<>();
    private boolean busy;
    private int pulses;
    private long now = 1;
    private FramePump pump;

    @Start
    void start(Stage unused) {
        pump = new FramePump(this::take, () -> pulses++, () -> busy);
    }

    @BeforeEach
    void aFrame() {
        newest.set(frame());
    }

    @Test
    void sleepsWhenNothingMovesAndWakesForANewFrame(FxRobot robot) {
        robot.interact(() -> pulse(300));
        assertThat(pump.sleeping()).isTrue();
        newest.set(frame());
        pump.wake();
        assertThat(pump.sleeping()).isFalse();
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> pulse(1));
        robot.interact(pump::stop);
        assertThat(taken).hasSize(2);
    }

    @Test
    void staysAwakeWhileSomethingIsAwaited(FxRobot robot) {
        busy = true;
        robot.interact(() -> pulse(300));
        assertThat(pump.sleeping()).isFalse();
        assertThat(pulses).isEqualTo(300);
    }

    @Test
    void staysAwakeWhileFramesCome(FxRobot robot) {
        robot.interact(() -> {
            for (int i = 0; i < 300; i++) {
                newest.set(frame());
                pulse(1);
            }
        });
        assertThat(pump.sleeping()).isFalse();
        assertThat(taken).hasSize(300);
    }

    @Test
    void countsPicturesASecond(FxRobot robot) {
        busy = true;
        robot.interact(() -> pulse(130));
        assertThat(pump.framesPerSecondProperty().get()).isBetween(59.9, 60.1);
    }

    private boolean take() {
        Frame frame = newest.getAndSet(null);
        if (frame != null) {
            taken.add(frame);
        }
        return frame != null;
    }

    private void pulse(int times) {
        for (int i = 0; i < times && !pump.sleeping(); i++) {
            pump.handle(now += PULSE);
        }
    }

    private static Frame frame() {
        return new FlowFrame(1, null, null, null, null, null, null, null);
    }
}
