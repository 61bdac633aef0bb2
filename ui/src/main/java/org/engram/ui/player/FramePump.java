package org.engram.ui.player;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.engram.simulation.run.Frame;

/**
 * The one timer of the window: takes the newest frame, hands it on when it is a new one, and counts pictures a second. When nothing has
 * moved for a while it sleeps, and uses no processor time, until {@link #wake()} is called.
 */
public final class FramePump<F extends Frame> extends AnimationTimer {
    private static final long WINDOW_NANOS = 1_000_000_000L;

    /** So many pulses without any change let it sleep: two seconds, so that a pause between two movements does not. */
    private static final int QUIET_PULSES = 120;

    private final Supplier<F> newest;
    private final Consumer<F> onFrame;
    private final Runnable onPulse;
    private final BooleanSupplier busy;
    private final AtomicBoolean asleep = new AtomicBoolean();
    private final ReadOnlyDoubleWrapper framesPerSecond = new ReadOnlyDoubleWrapper(this, "framesPerSecond");
    private F shown;
    private long windowStart;
    private int pulses;
    private int quiet;

    /**
     * @param onFrame gets each frame once
     * @param onPulse runs once a picture, after the frame
     * @param busy whether something is awaited that does not call {@link #wake()}
     */
    public FramePump(Supplier<F> newest, Consumer<F> onFrame, Runnable onPulse, BooleanSupplier busy) {
        this.newest = newest;
        this.onFrame = onFrame;
        this.onPulse = onPulse;
        this.busy = busy;
    }

    public ReadOnlyDoubleProperty framesPerSecondProperty() {
        return framesPerSecond.getReadOnlyProperty();
    }

    /** Something has changed, or is about to; on any thread. */
    public void wake() {
        if (asleep.get() && asleep.compareAndSet(true, false)) {
            start(); // on whatever thread: the timer itself goes to the JavaFX thread
        }
    }

    /** Whether it waits for {@link #wake()}. */
    boolean sleeping() {
        return asleep.get();
    }

    @Override
    public void handle(long now) {
        boolean moved = take();
        onPulse.run();
        count(now);
        quiet = moved || busy.getAsBoolean() ? 0 : quiet + 1;
        if (quiet >= QUIET_PULSES) {
            sleep();
        }
    }

    /** Looks once more after it can be woken, so that nothing is missed that came in between. */
    private void sleep() {
        stop();
        quiet = 0;
        windowStart = 0;
        asleep.set(true);
        boolean moved = take();
        onPulse.run();
        if (moved || busy.getAsBoolean()) {
            wake();
        }
    }

    @SuppressWarnings(
            "ReferenceEquality") // a frame is new when it is another object; comparing recordings would cost more
    private boolean take() {
        F frame = newest.get();
        boolean moved = frame != null && frame != shown;
        if (moved) {
            shown = frame;
            onFrame.accept(frame);
        }
        return moved;
    }

    private void count(long now) {
        if (windowStart == 0) {
            windowStart = now;
            pulses = 0;
            return;
        }
        pulses++;
        long passed = now - windowStart;
        if (passed >= WINDOW_NANOS) {
            framesPerSecond.set(pulses * 1e9 / passed);
            windowStart = now;
            pulses = 0;
        }
    }
}
