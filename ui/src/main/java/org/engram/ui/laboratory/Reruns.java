package org.engram.ui.laboratory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.engram.simulation.experiment.Settings;
import org.engram.simulation.run.Frame;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.Session;
import org.engram.simulation.runfile.RunFile;
import org.engram.simulation.runfile.RunFileException;
import org.engram.simulation.runfile.RunFormat.Recorded;

/**
 * Pinned runs of an earlier window, solved again one after another in a session of their own beside the live run. A run repeats to the same
 * bytes, so that its file is all that has to be kept of it. On the JavaFX thread.
 *
 * @param <S> the settings of the laboratory
 * @param <E> the experiment that they stand for
 * @param <F> what is published of a run
 */
final class Reruns<S extends Settings<S, ?, E>, E, F extends Frame> {
    /** Such a run as far as it is solved again. */
    record Rerun<S, F>(PinMark mark, S settings, RunFile file, F frame) {}

    private record Waiting<S, E>(PinMark mark, RunFile file, Recorded<S, E> run) {}

    private final LaboratoryViewModel<S, ?, E, F> model;
    private final Supplier<Session<E, F>> sessions;
    private final Deque<Waiting<S, E>> waiting = new ArrayDeque<>();
    private Optional<Session<E, F>> session = Optional.empty();
    private Runnable onStale = () -> {};
    private F last;

    /** @param sessions for one run each */
    Reruns(LaboratoryViewModel<S, ?, E, F> model, Supplier<Session<E, F>> sessions) {
        this.model = model;
        this.sessions = sessions;
    }

    /** Called, on any thread, when there is something to {@link #take}. */
    void onStale(Runnable action) {
        onStale = action;
    }

    /**
     * Solves runs again; what cannot be is left out, with a sentence.
     *
     * @param files by the letters that the runs had
     */
    void begin(Map<String, RunFile> files) {
        if (!files.isEmpty()) {
            model.mention(
                    files.size() == 1
                            ? "The pinned run of last time is being solved again."
                            : "%d pinned runs of last time are being solved again.".formatted(files.size()));
        }
        for (PinMark mark : PinMark.values()) {
            Optional.ofNullable(files.get(mark.name())).ifPresent(file -> add(mark, file));
        }
        solveNext();
    }

    private void add(PinMark mark, RunFile file) {
        try {
            Recorded<S, E> run = model.changes().read(file);
            model.changes()
                    .refusal(run.experiment())
                    .ifPresentOrElse(why -> leave(mark, why), () -> waiting.add(new Waiting<>(mark, file, run)));
        } catch (RunFileException problem) {
            leave(mark, problem.getMessage());
        }
    }

    private void leave(PinMark mark, String why) {
        model.say("Run %s is no longer pinned. %s".formatted(mark, why));
    }

    private void solveNext() {
        session.ifPresent(Session::leave);
        session = Optional.ofNullable(waiting.peek())
                .map(next -> solving(next.run().experiment()));
    }

    private Session<E, F> solving(E experiment) {
        Session<E, F> begun = sessions.get();
        begun.onPublish(onStale);
        begun.open(experiment);
        begun.pause();
        return begun;
    }

    /** What is new of the run that is being solved; empty when nothing is. */
    Optional<Rerun<S, F>> take() {
        Waiting<S, E> run = waiting.peek();
        if (run == null) {
            return Optional.empty();
        }
        Session<E, F> now = session.orElseThrow();
        Optional<String> problem = now.problem();
        if (problem.isPresent()) {
            leave(run.mark(), problem.get());
            drop(run.mark());
            return Optional.empty();
        }
        return news(now.frame()).map(frame -> take(run, frame));
    }

    @SuppressWarnings("ReferenceEquality") // a frame is new when it is another object
    private Optional<F> news(F frame) {
        boolean same = frame == last;
        last = frame;
        return same ? Optional.empty() : Optional.ofNullable(frame);
    }

    private Rerun<S, F> take(Waiting<S, E> run, F frame) {
        if (!(frame.status() instanceof RunStatus.Solving)) {
            drop(run.mark());
        }
        return new Rerun<>(run.mark(), run.run().settings(), run.file(), frame);
    }

    /** Those that are still to be solved, and the one that is being solved. */
    Map<PinMark, RunFile> files() {
        Map<PinMark, RunFile> files = new EnumMap<>(PinMark.class);
        waiting.forEach(run -> files.put(run.mark(), run.file()));
        return files;
    }

    /** Leaves the run of a letter as far as it is solved, and goes on with the next. */
    void drop(PinMark mark) {
        boolean solving = !waiting.isEmpty() && waiting.peek().mark() == mark;
        waiting.removeIf(run -> run.mark() == mark);
        if (solving) {
            solveNext();
        }
    }

    /** Leaves all. */
    void close() {
        waiting.clear();
        solveNext();
    }
}
