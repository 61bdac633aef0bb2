package org.engram.ui.film;

import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import org.engram.ui.export.ExportException;

/**
 * A run to be filmed, without disturbing whoever watches the same experiment. Nothing is computed before {@link #solve}. Used by one thread
 * at a time.
 */
public interface Reel extends AutoCloseable {
    /** The names of all figures that can be filmed, in their order. */
    List<String> figures();

    /** The line below the figures that names every parameter and the seed. */
    String caption();

    /**
     * A hint before it is solved: at what times it will be asked.
     *
     * @param times of the pictures, by where the run ends
     */
    default void expect(DoubleFunction<double[]> times) {}

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

    /** Gives up what {@link #solve} made, which may be called again. */
    @Override
    default void close() {}
}
