package org.engram.ui.film;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.DoubleConsumer;
import org.engram.simulation.run.Frame;
import org.engram.simulation.run.Run;
import org.engram.simulation.run.RunFactory;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.Snapshot;
import org.engram.ui.export.ExportException;

/**
 * An experiment to be filmed. Equal experiments give the same bytes, so that the film is one of the run in the window.
 *
 * @param <E> the experiment
 * @param <S> the run at one moment
 * @param <F> what is published of it
 */
public final class RunReel<E, S extends Snapshot, F extends Frame> implements Reel {
    private final RunFactory<E, S, F> runs;
    private final E experiment;
    private final List<String> figures;
    private final String caption;
    private final BiFunction<F, Set<String>, Scene> scene;
    private Run<E, S, F> run;

    /** @param scene what is seen of a frame, with the figures of these names */
    public RunReel(
            RunFactory<E, S, F> runs,
            E experiment,
            List<String> figures,
            String caption,
            BiFunction<F, Set<String>, Scene> scene) {
        this.runs = runs;
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
    public double solve(DoubleConsumer progress) throws ExportException {
        try {
            run = runs.start(experiment, RunReel::unwanted);
            while (run.advance()) {
                if (unwanted()) {
                    throw ExportException.cancelled();
                }
                progress.accept(run.status().end() / run.status().horizon());
            }
        } catch (IllegalArgumentException e) {
            throw new ExportException(e.getMessage(), e);
        } catch (OutOfMemoryError e) {
            throw new ExportException(runs.noMemory(), e);
        }
        if (unwanted()) {
            throw ExportException.cancelled();
        }
        if (run.status() instanceof RunStatus.Failed failed && failed.solvedUntil() <= 0) {
            throw new ExportException(failed.reason(), null);
        }
        return run.status().end();
    }

    private static boolean unwanted() {
        return Thread.currentThread().isInterrupted();
    }

    @Override
    public Scene at(double time, Set<String> names) {
        return scene.apply(run.frame(1, run.snapshot(time)), names);
    }
}
