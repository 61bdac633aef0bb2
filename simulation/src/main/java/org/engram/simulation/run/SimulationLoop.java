package org.engram.simulation.run;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.engram.simulation.theory.StageReport.Stage;

/** What the simulation thread does, turn by turn: obey, solve a little, move the playhead, publish. Not shared. */
final class SimulationLoop<E, S extends Snapshot, F extends Frame> {
    /** The next turn comes when something is asked. */
    static final long IDLE = Long.MAX_VALUE;

    private static final long SLICE = 4_000_000;
    /** A new run's first picture waits as long as a screen does, so that a short run appears complete. */
    private static final long FIRST_SLICE = 8_000_000;

    private static final long PUBLISH_INTERVAL = 8_000_000;

    private static final String FAULT = "The run was stopped by a fault of the program: ";

    private final RunFactory<E, S, F> factory;
    private final LongSupplier clock;
    private final BooleanSupplier waiting;
    private final BooleanSupplier unwanted;
    private final Consumer<Published<E, F>> publisher;
    private final Playhead playhead = new Playhead();
    private final Picture<S> picture;
    private F frame;
    private Run<E, S, F> run;
    private long number;
    private Optional<String> problem = Optional.empty();
    private Optional<Solution<E, F>> solution = Optional.empty();
    private int changes;
    private int answered;
    private boolean fresh;
    private boolean dirty;
    private long publishDue;

    /**
     * @param waiting whether commands are waiting
     * @param unwanted whether one of them makes the present computation useless
     */
    SimulationLoop(
            RunFactory<E, S, F> factory,
            LongSupplier clock,
            BooleanSupplier waiting,
            BooleanSupplier unwanted,
            Consumer<Published<E, F>> publisher) {
        this.factory = factory;
        this.clock = clock;
        this.waiting = waiting;
        this.unwanted = unwanted;
        this.publisher = publisher;
        picture = new Picture<>(clock);
    }

    /** Nanoseconds until the next turn is due: zero for at once, {@link #IDLE} for when something is asked. */
    long turn(List<Command<E>> commands) {
        try {
            changes += (int)
                    commands.stream().filter(Command.Change.class::isInstance).count();
            for (Command<E> command : Newest.of(commands)) {
                obey(command);
            }
            return run == null ? nothing(commands) : turn(!commands.isEmpty());
        } catch (OutOfMemoryError e) {
            return report(factory.noMemory());
        } catch (RuntimeException e) {
            return report(FAULT + e);
        }
    }

    private long nothing(List<Command<E>> commands) {
        if (!commands.isEmpty()) {
            publish();
        }
        return IDLE;
    }

    private long report(String sentence) {
        problem = Optional.of(sentence);
        fresh = false;
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
        if (!run.finished() || waiting.getAsBoolean()) {
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
        BooleanSupplier leave = fresh ? unwanted : waiting;
        long until = clock.getAsLong() + (fresh ? FIRST_SLICE : SLICE);
        try {
            while (!leave.getAsBoolean() && clock.getAsLong() < until && run.advance()) {
                dirty = true;
            }
        } catch (OutOfMemoryError e) {
            run.fail(factory.noMemory());
        } catch (RuntimeException e) {
            run.fail(FAULT + e);
        }
        return run.finished();
    }

    private void show(boolean at) {
        boolean finished = run.finished();
        if (!picture.shows(playhead.time()) && (at || picture.untilDue(clock.getAsLong()) <= 0)) {
            dirty |= picture.renew(run, playhead.time(), playhead.playing());
        }
        boolean due = at || finished || clock.getAsLong() >= publishDue;
        if (picture.snapshot() != null && (at || dirty && due)) {
            frame = run.frame(number, picture.snapshot());
            fresh = false;
            dirty = false;
            publish();
        }
    }

    private void publish() {
        publishDue = clock.getAsLong() + PUBLISH_INTERVAL;
        if (!fresh) {
            answered = changes;
        }
        publisher.accept(new Published<>(frame, playhead.playing(), problem, answered, solution()));
    }

    private Optional<Solution<E, F>> solution() {
        if (solution.isEmpty() || solution.get().goesOn()) {
            solution = Optional.ofNullable(run).map(Solution::of);
        }
        return solution;
    }

    private void obey(Command<E> command) {
        switch (command) {
            case Command.Open<E> open -> open(open.experiment());
            case Command.Continue<E> next -> continueWith(next.experiment());
            case Command.Speed<E> speed -> playhead.speed(speed.timePerSecond());
            case Command<E> other when run == null -> {} // nothing to steer yet
            case Command.Cancel<E> cancel -> run.cancel();
            case Command.Play<E> play -> playhead.play(clock.getAsLong(), run.status());
            case Command.Pause<E> pause -> playhead.pause(clock.getAsLong(), run.status());
            case Command.Seek<E> seek -> playhead.seek(seek.time(), run.status());
            case Command.Step<E> step -> step(step.forward());
            case Command.Stage<E> stage -> playhead.seek(stage(stage.forward()), run.status());
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
        double target = forward ? run.status().end() : 0;
        for (Stage stage : run.stages()) {
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
    private void open(E experiment) {
        try {
            Run<E, S, F> next = factory.start(experiment, unwanted);
            playhead.keepFraction(run == null ? 0 : run.status().horizon());
            run = next;
            number++;
            problem = Optional.empty();
            fresh = true;
            picture.clear();
            solution = Optional.empty();
            publish(); // nobody holds on to the run before
        } catch (OutOfMemoryError e) {
            problem = Optional.of(factory.noMemory());
        } catch (IllegalArgumentException e) {
            problem = Optional.of(e.getMessage());
        }
    }

    private void continueWith(E experiment) {
        if (run == null || !run.continueWith(experiment)) {
            open(experiment);
        } else {
            problem = Optional.empty();
            solution = Optional.empty();
        }
    }
}
