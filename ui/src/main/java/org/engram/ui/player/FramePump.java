package org.engram.ui.player;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.engram.simulation.run.Frame;

/** The one timer of the window: takes the newest frame, hands it on when it is a new one, and counts pictures a second. */
public final class FramePump extends AnimationTimer {
    private static final long WINDOW_NANOS = 1_000_000_000L;

    private final Supplier<Frame> newest;
    private final Consumer<Frame> onFrame;
    private final Runnable onPulse;
    private final ReadOnlyDoubleWrapper framesPerSecond = new ReadOnlyDoubleWrapper(this, "framesPerSecond");
    private Frame shown;
    private long windowStart;
    private int pulses;

    /**
     * @param onFrame gets each frame once
     * @param onPulse runs once a picture, after the frame
     */
    public FramePump(Supplier<Frame> newest, Consumer<Frame> onFrame, Runnable onPulse) {
        this.newest = newest;
        this.onFrame = onFrame;
        this.onPulse = onPulse;
    }

    public ReadOnlyDoubleProperty framesPerSecondProperty() {
        return framesPerSecond.getReadOnlyProperty();
    }

    @Override
    @SuppressWarnings(
            "ReferenceEquality") // a frame is new when it is another object; comparing recordings would cost more
    public void handle(long now) {
        Frame frame = newest.get();
        if (frame != null && frame != shown) {
            shown = frame;
            onFrame.accept(frame);
        }
        onPulse.run();
        count(now);
    }

    private void count(long now) {
        pulses++;
        long passed = now - windowStart;
        if (passed >= WINDOW_NANOS) {
            framesPerSecond.set(windowStart == 0 ? 0 : pulses * 1e9 / passed);
            windowStart = now;
            pulses = 0;
        }
    }
}
