package org.engram.simulation.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;

/**
 * The simulation thread: commands in through a queue, the newest frame out through one reference. The only class that
 * crosses threads; its methods may be called from any thread and return at once.
 *
 * <p>A frame and all that it refers to was written before it was put into the reference and is not written afterwards, so
 * that whoever takes it from there sees all of it ({@link Recording} says why this holds for the rows).
 *
 * @param <E> what is opened
 * @param <F> what is shown
 */
public final class Session<E, F extends Frame> implements SolvedRuns<E, F>, AutoCloseable {
    private static final long CLOSING_MILLIS = 900;

    /** How often somebody who waits for a run looks after it. */
    private static final long LOOK_NANOS = 5_000_000;

    private final Queue<Command<E>> commands = new ConcurrentLinkedQueue<>();
    private final AtomicReference<Published<E, F>> published = new AtomicReference<>(Published.nothing());
    private final SimulationLoop<E, ?, F> loop;
    private final Thread thread = new Thread(this::live, "simulation");
    private final AtomicInteger changes = new AtomicInteger();
    private volatile boolean closed;
    private volatile Runnable onPublish = () -> {};

    /** Runs are made and live on a thread of this session. */
    public <S extends Snapshot> Session(RunFactory<E, S, F> factory) {
        this(factory, System::nanoTime);
        thread.setDaemon(true);
        thread.start();
    }

    /** Without a thread: {@link #turn()} does the work. */
    <S extends Snapshot> Session(RunFactory<E, S, F> factory, LongSupplier clock) {
        loop = new SimulationLoop<>(factory, clock, () -> !commands.isEmpty(), this::unwanted, this::publish);
    }

    /** Solves an experiment from its start; the newest one wins. The playhead keeps its fraction of the horizon. */
    public void open(E experiment) {
        changes.incrementAndGet();
        ask(new Command.Open<>(experiment));
    }

    /** Goes on with the present run under a changed experiment; where the run cannot, the same as {@link #open}. */
    public void continueWith(E experiment) {
        changes.incrementAndGet();
        ask(new Command.Continue<>(experiment));
    }

    /** Moves the playhead on; from the end of a solved run it starts again at 0. */
    public void play() {
        ask(new Command.Play<>());
    }

    public void pause() {
        ask(new Command.Pause<>());
    }

    /** Moves the playhead to t, at most as far as the run is solved; a t at the horizon or beyond follows the solving. */
    public void seek(double t) {
        ask(new Command.Seek<>(t));
    }

    /** Pauses, and moves the playhead to the next end of a step of the integrator. */
    public void stepForward() {
        ask(new Command.Step<>(true));
    }

    /** Pauses, and moves the playhead to the last end of a step before it. */
    public void stepBack() {
        ask(new Command.Step<>(false));
    }

    /** Moves the playhead to the start of the next stage, from the last one to the end. */
    public void nextStage() {
        ask(new Command.Stage<>(true));
    }

    /** Moves the playhead to the last start of a stage before it. */
    public void previousStage() {
        ask(new Command.Stage<>(false));
    }

    /** Time units that the playhead moves in a second; until it is set a run plays in twenty seconds. */
    public void speed(double timePerSecond) {
        ask(new Command.Speed<>(timePerSecond));
    }

    /** Stops solving; what is solved stays. */
    public void cancel() {
        ask(new Command.Cancel<>());
    }

    private void ask(Command<E> command) {
        commands.add(command);
        LockSupport.unpark(thread);
    }

    /** Whether the playhead is moving. */
    public boolean playing() {
        return published.get().playing();
    }

    /** Whether an experiment was asked for that there is no picture of yet, and no problem either. */
    public boolean beginning() {
        return changes.get() != published.get().answered();
    }

    /** The newest picture; null before the first. */
    public F frame() {
        return published.get().frame();
    }

    /** Why the experiment opened last could not be started, in one sentence; the frame is then still of the run before. */
    public Optional<String> problem() {
        return published.get().problem();
    }

    /** The present run, if it is of that experiment. */
    @Override
    public Optional<Hindsight<F>> find(E experiment, DoubleConsumer progress, BooleanSupplier unwanted) {
        Optional<Solution<E, F>> solution = solution(experiment);
        while (solution.isPresent() && solution.get().goesOn() && !closed && !unwanted.getAsBoolean()) {
            progress.accept(solution.get().part());
            LockSupport.parkNanos(this, LOOK_NANOS);
            solution = solution(experiment);
        }
        return solution.flatMap(Solution::run).map(run -> run.lookBack(unwanted));
    }

    private Optional<Solution<E, F>> solution(E experiment) {
        return published.get().solution().filter(now -> now.experiment().equals(experiment));
    }

    /** Lets the thread end as soon as it can. */
    public void leave() {
        closed = true;
        LockSupport.unpark(thread);
    }

    /** Ends the thread, within a second. */
    @Override
    public void close() {
        leave();
        try {
            thread.join(CLOSING_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the thread has ended. */
    boolean ended() {
        return !thread.isAlive();
    }

    /** Called on the simulation thread after everything that it makes public; has to return at once. */
    public void onPublish(Runnable action) {
        onPublish = action;
    }

    private void publish(Published<E, F> newest) {
        published.set(newest);
        onPublish.run();
    }

    private boolean unwanted() {
        if (closed) {
            return true;
        }
        for (Command<E> command : commands) {
            if (command.urgent()) {
                return true;
            }
        }
        return false;
    }

    /** One turn of the simulation thread; the nanoseconds until the next is due. */
    long turn() {
        List<Command<E>> asked = new ArrayList<>();
        for (Command<E> command = commands.poll(); command != null; command = commands.poll()) {
            asked.add(command);
        }
        return loop.turn(asked);
    }

    private void live() {
        while (!closed) {
            long wait = turn();
            if (wait == SimulationLoop.IDLE) {
                LockSupport.park(this);
            } else if (wait > 0) {
                LockSupport.parkNanos(this, wait);
            }
        }
    }
}
