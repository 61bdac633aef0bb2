package org.engram.ui.player;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/**
 * The one timer of the window: lets the newest frame be taken, and what is on the screen follow, and counts pictures a second. When nothing has
 * moved for a while it sleeps, and uses no processor time, until {@link #wake()} is called.
 */
public final class FramePump extends AnimationTimer {
    private static final long WINDOW_NANOS = 1_000_000_000L;

    /** So many pulses without any change let it sleep: two seconds, so that a pause between two movements does not. */
    private static final int QUIET_PULSES = 120;

    private final BooleanSupplier take;
    private final Runnable onPulse;
    private final BooleanSupplier busy;
    private final AtomicBoolean asleep = new AtomicBoolean();
    private final ReadOnlyDoubleWrapper framesPerSecond = new ReadOnlyDoubleWrapper(this, "framesPerSecond");
    private long windowStart;
    private int pulses;
    private int quiet;

    /**
     * @param take takes the newest frame; whether there was a new one
     * @param onPulse runs once a picture, after the frame
     * @param busy whether something is awaited that does not call {@link #wake()}
     */
    public FramePump(BooleanSupplier take, Runnable onPulse, BooleanSupplier busy) {
        this.take = take;
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
        boolean moved = take.getAsBoolean();
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
        boolean moved = take.getAsBoolean();
        onPulse.run();
        if (moved || busy.getAsBoolean()) {
            wake();
        }
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
