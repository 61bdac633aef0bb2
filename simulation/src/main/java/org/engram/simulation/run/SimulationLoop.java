package org.engram.simulation.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.theory.StageReport;
import org.engram.simulation.theory.StageReport.Stage;

/** What the simulation thread does, turn by turn: obey, solve a little, move the playhead, publish. Not shared. */
final class SimulationLoop {
    /** The next turn comes when something is asked. */
    static final long IDLE = Long.MAX_VALUE;

    private static final long SLICE = 4_000_000;
    /** A new run's first picture waits as long as a screen does, so that a short run appears complete. */
    private static final long FIRST_SLICE = 8_000_000;

    private static final long PUBLISH_INTERVAL = 8_000_000;

    private static final String NO_MEMORY =
            "There is not enough memory for this run; choose fewer subjects S, relations R or answers D.";
    private static final String FAULT = "The run was stopped by a fault of the program: ";

    private final Kernel kernel;
    private final long budgetBytes;
    private final LongSupplier clock;
    private final BooleanSupplier asked;
    private final BooleanSupplier unwanted;
    private final Consumer<Published> publisher;
    private final Playhead playhead = new Playhead();
    private final Picture picture;
    private Frame frame;
    private FlowRun run;
    private long number;
    private Optional<String> problem = Optional.empty();
    private boolean fresh;
    private boolean dirty;
    private long publishDue;

    /**
     * @param asked whether commands are waiting
     * @param unwanted whether one of them makes the present computation useless
     */
    SimulationLoop(
            Kernel kernel,
            long budgetBytes,
            LongSupplier clock,
            BooleanSupplier asked,
            BooleanSupplier unwanted,
            Consumer<Published> publisher) {
        this.kernel = kernel;
        this.budgetBytes = budgetBytes;
        this.clock = clock;
        this.asked = asked;
        this.unwanted = unwanted;
        this.publisher = publisher;
        picture = new Picture(clock);
    }

    /** Nanoseconds until the next turn is due: zero for at once, {@link #IDLE} for when something is asked. */
    long turn(List<Command> commands) {
        try {
            for (Command command : Newest.of(commands)) {
                obey(command);
            }
            return run == null ? nothing(commands) : turn(!commands.isEmpty());
        } catch (OutOfMemoryError e) {
            return report(NO_MEMORY);
        } catch (RuntimeException e) {
            return report(FAULT + e);
        }
    }

    private long nothing(List<Command> commands) {
        if (!commands.isEmpty()) {
            publish();
        }
        return IDLE;
    }

    private long report(String sentence) {
        problem = Optional.of(sentence);
        publish();
        return IDLE;
    }

    private long turn(boolean urgent) {
        boolean solved = solve();
        boolean at = solved || urgent || fresh;
        if (unwanted.getAsBoolean()) {
            return 0; // a run cut short by the next one is not worth a picture
        }
        playhead.move(clock.getAsLong(), run.status());
        show(at);
        if (!run.finished() || asked.getAsBoolean()) {
            return 0;
        }
        boolean moving = playhead.playing() || !picture.shows(playhead.time());
        return moving ? Math.max(1, picture.untilDue(clock.getAsLong())) : IDLE;
    }

    /** Solves for a slice of time; whether the run came to its end in it. */
    private boolean solve() {
        if (run.finished()) {
            return false;
        }
        BooleanSupplier leave = fresh ? unwanted : asked;
        long until = clock.getAsLong() + (fresh ? FIRST_SLICE : SLICE);
        try {
            while (!leave.getAsBoolean() && clock.getAsLong() < until && run.advance()) {
                dirty = true;
            }
        } catch (OutOfMemoryError e) {
            run.fail(NO_MEMORY);
        } catch (RuntimeException e) {
            run.fail(FAULT + e);
        }
        return run.finished();
    }

    private void show(boolean at) {
        boolean finished = run.finished();
        if (!picture.shows(playhead.time()) && (at || picture.untilDue(clock.getAsLong()) <= 0)) {
            picture.renew(run, playhead.time());
            dirty = true;
        }
        boolean due = at || finished || clock.getAsLong() >= publishDue;
        if (picture.snapshot() != null && (at || dirty && due)) {
            frame = new Frame(
                    number,
                    run.experiment(),
                    run.problem().table(),
                    run.recording(),
                    picture.snapshot(),
                    run.stages(),
                    run.status(),
                    run.statistics());
            fresh = false;
            dirty = false;
            publish();
        }
    }

    private void publish() {
        publishDue = clock.getAsLong() + PUBLISH_INTERVAL;
        publisher.accept(new Published(frame, playhead.playing(), problem));
    }

    private void obey(Command command) {
        switch (command) {
            case Command.Open open -> open(open);
            case Command.Speed speed -> playhead.speed(speed.timePerSecond());
            case Command other when run == null -> {} // nothing to steer yet
            case Command.Cancel cancel -> run.cancel();
            case Command.Play play -> playhead.play(clock.getAsLong(), run.status());
            case Command.Pause pause -> playhead.pause(clock.getAsLong(), run.status());
            case Command.Seek seek -> playhead.seek(seek.time(), run.status());
            case Command.Step step -> step(step.forward());
            case Command.Stage stage -> playhead.seek(stage(stage.forward()), run.status());
        }
    }

    private void step(boolean forward) {
        playhead.pause(clock.getAsLong(), run.status());
        try {
            double t = playhead.time();
            playhead.seek(forward ? run.stepAfter(t) : run.stepBefore(t), run.status());
        } catch (CancellationException e) {
            // what interrupts it makes this step meaningless
        }
    }

    private double stage(boolean forward) {
        StageReport report = run.stages();
        double target = forward ? run.status().end() : 0;
        for (Stage stage : report.stages()) {
            if (forward && stage.start() > playhead.time()) {
                return stage.start();
            }
            if (!forward && stage.start() < playhead.time()) {
                target = stage.start();
            }
        }
        return target;
    }

    /** Starts a run. When that fails the old one stays. */
    private void open(Command.Open command) {
        try {
            FlowRun next = new FlowRun(command.experiment(), kernel, budgetBytes, unwanted);
            playhead.keepFraction(run == null ? 0 : run.status().horizon());
            run = next;
            number++;
            problem = Optional.empty();
            fresh = true;
            picture.clear();
        } catch (OutOfMemoryError e) {
            problem = Optional.of(NO_MEMORY);
        } catch (IllegalArgumentException e) {
            problem = Optional.of(e.getMessage());
        }
    }
}
