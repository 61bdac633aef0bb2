package org.engram.ui.film;

import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import org.engram.ui.export.ExportException;

/**
 * A run to be filmed: one of its own, so that nobody who watches the same experiment is disturbed. Nothing is computed before {@link #solve}.
 * Not for several threads.
 */
public interface Reel {
    /** The names of all figures that can be filmed, in their order. */
    List<String> figures();

    /** The line below the figures that names every parameter and the seed. */
    String caption();

    /**
     * Solves the run to its end; interrupting the thread cancels.
     *
     * @param progress told the part that is done
     * @return where it ends, in the unit of its time
     * @throws ExportException with one sentence
     */
    double solve(DoubleConsumer progress) throws ExportException;

    /**
     * The run at a time that is solved; cheap where times follow one another.
     *
     * @param names the figures that are wanted
     * @throws java.util.concurrent.CancellationException when the thread is interrupted
     */
    Scene at(double time, Set<String> names);
}
