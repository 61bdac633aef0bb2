package org.engram.ui.player;

import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.engram.simulation.run.Frame;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.Session;

/** What the transport bar shows and can do, without its nodes. */
public final class PlayerViewModel<F extends Frame> {
    /** A run plays in this many seconds at the ordinary speed. */
    private static final double SECONDS_FOR_A_RUN = 20;

    /** The slider reaches 2^-5 to 2^5 of the ordinary speed. */
    private static final double OCTAVES = 5;

    /** The first steps are small and say nothing about the time that is left. */
    private static final double TELLING = 0.05;

    /** Solving shorter than this is not worth a progress bar. */
    private static final double NOTICEABLE_SECONDS = 0.4;

    private static final double NANOS = 1e9;

    private final Session<?, F> session;
    private final PlayerWords<F> words;
    private final ReadOnlyObjectWrapper<F> frame = new ReadOnlyObjectWrapper<>(this, "frame");
    private final LongSupplier clock;
    private final ReadOnlyBooleanWrapper beginning = new ReadOnlyBooleanWrapper(this, "beginning");
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private final ReadOnlyDoubleWrapper factor = new ReadOnlyDoubleWrapper(this, "factor", 1);
    private boolean waiting;
    private long waitingSince;
    private boolean speedSet;
    private double sentSpeed;

    public PlayerViewModel(Session<?, F> session, PlayerWords<F> words) {
        this(session, words, System::nanoTime);
    }

    /** @param clock in nanoseconds */
    PlayerViewModel(Session<?, F> session, PlayerWords<F> words, LongSupplier clock) {
        this.session = session;
        this.words = words;
        this.clock = clock;
    }

    /** How the laboratory speaks of its runs. */
    public PlayerWords<F> words() {
        return words;
    }

    /** The picture that is shown; null before the first. */
    public ReadOnlyObjectProperty<F> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /** Whether what is shown is the run before, as a new one takes long to begin. */
    public ReadOnlyBooleanProperty beginningProperty() {
        return beginning.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** How many times faster than the ordinary speed. */
    public ReadOnlyDoubleProperty factorProperty() {
        return factor.getReadOnlyProperty();
    }

    public void accept(F newest) {
        waiting = false; // one run follows the other, as while a slider is dragged
        frame.set(newest);
        sendSpeed();
    }

    /** Asks the session whether the playhead moves and whether a run begins; called once a picture. */
    public void pulse() {
        playing.set(session.playing());
        long now = clock.getAsLong();
        waitingSince = waiting ? waitingSince : now;
        waiting = session.beginning();
        beginning.set(waiting && (now - waitingSince) / NANOS > NOTICEABLE_SECONDS);
    }

    public void togglePlaying() {
        if (session.playing()) {
            session.pause();
        } else {
            session.play();
        }
    }

    public void seek(double t) {
        session.seek(t);
    }

    /** Moves the playhead to t, where it stays. */
    public void stopAt(double t) {
        session.pause();
        session.seek(t);
    }

    public void toStart() {
        session.seek(0);
    }

    public void toEnd() {
        if (frame.get() != null) {
            session.seek(frame.get().status().horizon());
        }
    }

    /** By hand: the playhead stops, and moves by one step of the integrator. */
    public void stepForward() {
        session.pause();
        session.stepForward();
    }

    public void stepBack() {
        session.pause();
        session.stepBack();
    }

    public void nextStage() {
        session.nextStage();
    }

    public void previousStage() {
        session.previousStage();
    }

    public void cancel() {
        session.cancel();
    }

    /** @param position 0 to 1 on the slider; the middle is the ordinary speed */
    public void speedPosition(double position) {
        factor.set(Math.pow(2, OCTAVES * (2 * Math.clamp(position, 0, 1) - 1)));
        speedSet = true;
        sendSpeed();
    }

    public double speedPosition() {
        return (Math.log(factor.get()) / Math.log(2) / OCTAVES + 1) / 2;
    }

    public void faster() {
        speedPosition(speedPosition() + 0.05);
    }

    public void slower() {
        speedPosition(speedPosition() - 0.05);
    }

    /** Time units a second. */
    public double speed() {
        double horizon = frame.get() == null ? 0 : frame.get().status().horizon();
        return factor.get() * horizon / SECONDS_FOR_A_RUN;
    }

    private void sendSpeed() {
        if (speedSet && speed() > 0 && speed() != sentSpeed) {
            sentSpeed = speed();
            session.speed(sentSpeed);
        }
    }

    /** Whether solving takes long enough to be watched and stopped. */
    public boolean solvingLong() {
        F now = frame.get();
        return beginning.get()
                || now != null
                        && now.status() instanceof RunStatus.Solving
                        && now.statistics().wallSeconds() > NOTICEABLE_SECONDS;
    }

    /** The part of the work that is done, 0 to 1. */
    public double progress() {
        return words.progress(frame.get());
    }

    /** Seconds until the run is solved, if it goes on as it went; infinite while too little is solved to say. */
    public double remainingSeconds() {
        double progress = progress();
        double spent = frame.get().statistics().wallSeconds();
        return progress >= TELLING ? spent * (1 - progress) / progress : Double.POSITIVE_INFINITY;
    }

    /** "t = 401.6 / 700.0". */
    public String timeText() {
        return frame.get() == null ? "" : words.time(frame.get());
    }

    /** "35.0 t/s". */
    public String speedText() {
        return words.speed(speed());
    }

    /** "conservation drift 3e−14"; empty where a laboratory has no such number. */
    public String qualityText() {
        return frame.get() == null ? "" : words.quality(frame.get());
    }

    /** "4,347 steps/s · 60 fps · seed 7". */
    public String ratesText(double framesPerSecond) {
        if (frame.get() == null) {
            return "";
        }
        String origin = words.origin(frame.get());
        return "%s steps/s \u00b7 %.0f fps%s"
                .formatted(
                        Quantity.count(frame.get().statistics().stepsPerSecond()),
                        framesPerSecond,
                        origin.isEmpty() ? "" : " \u00b7 " + origin);
    }
}
