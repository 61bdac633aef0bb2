package org.engram.ui.film;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import org.engram.simulation.run.Frame;
import org.engram.simulation.run.Hindsight;
import org.engram.simulation.run.Run;
import org.engram.simulation.run.RunFactory;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.Snapshot;
import org.engram.simulation.run.SolvedRuns;
import org.engram.ui.export.ExportException;

/**
 * An experiment to be filmed. Equal experiments give the same bytes, so that the film is one of the run in the window: that one is looked
 * back at where it is solved, and another is solved where it is not.
 *
 * @param <E> the experiment
 * @param <F> what is published of it
 */
public final class RunReel<E, F extends Frame> implements Reel {
    private final Supplier<? extends RunFactory<E, ?, F>> runs;
    private final SolvedRuns<E, F> solved;
    private final E experiment;
    private final List<String> figures;
    private final String caption;
    private final BiFunction<F, Set<String>, Scene> scene;
    private DoubleFunction<double[]> times = end -> new double[0];
    private RunFactory<E, ?, F> own;
    private Hindsight<F> run;

    /**
     * @param runs for the thread that solves
     * @param solved where the run may be solved already
     * @param scene what is seen of a frame, with the figures of these names
     */
    public RunReel(
            Supplier<? extends RunFactory<E, ?, F>> runs,
            SolvedRuns<E, F> solved,
            E experiment,
            List<String> figures,
            String caption,
            BiFunction<F, Set<String>, Scene> scene) {
        this.runs = runs;
        this.solved = solved;
        this.experiment = experiment;
        this.figures = List.copyOf(figures);
        this.caption = caption;
        this.scene = scene;
    }

    @Override
    public List<String> figures() {
        return figures;
    }

    @Override
    public String caption() {
        return caption;
    }

    @Override
    public void expect(DoubleFunction<double[]> pictures) {
        times = pictures;
    }

    @Override
    public double solve(DoubleConsumer progress) throws ExportException {
        Optional<Hindsight<F>> there = solved.find(experiment, progress, RunReel::unwanted);
        run = there.isPresent() ? there.get() : anew(progress);
        return run.status().end();
    }

    private Hindsight<F> anew(DoubleConsumer progress) throws ExportException {
        own = runs.get();
        try {
            Run<E, ?, F> run = own.start(experiment, RunReel::unwanted);
            run.expect(times.apply(run.status().horizon()));
            return lookBack(toTheEnd(run, progress));
        } catch (IllegalArgumentException e) {
            throw new ExportException(e.getMessage(), e);
        } catch (OutOfMemoryError e) {
            throw new ExportException(own.noMemory(), e);
        }
    }

    private static <R extends Run<?, ?, ?>> R toTheEnd(R run, DoubleConsumer progress) throws ExportException {
        while (run.advance() && !unwanted()) {
            progress.accept(run.status().end() / run.status().horizon());
        }
        if (unwanted()) {
            throw ExportException.cancelled();
        }
        if (run.status() instanceof RunStatus.Failed failed && failed.solvedUntil() <= 0) {
            throw new ExportException(failed.reason(), null);
        }
        return run;
    }

    private static boolean unwanted() {
        return Thread.currentThread().isInterrupted();
    }

    @Override
    public Scene at(double time, Set<String> names) {
        return scene.apply(run.at(time), names);
    }

    @Override
    public void close() {
        if (run != null) {
            run.close();
            run = null;
        }
        if (own != null) {
            own.close();
            own = null;
        }
    }

    /** Of a run that nobody else has, whatever its snapshots are. */
    private static <S extends Snapshot, F extends Frame> Hindsight<F> lookBack(Run<?, S, F> own) {
        return new Hindsight<>(own.status(), t -> own.frame(1, own.snapshot(t)));
    }
}
