package org.engram.simulation.run;

import java.util.Optional;

/**
 * All that leaves the simulation thread, at once.
 *
 * @param frame null before the first; for a moment still of the run before
 * @param problem why the experiment opened last could not be started
 * @param answered how many changes of the experiment the frame or the problem is the answer to
 * @param solution of the present run; empty before the first
 */
record Published<E, F extends Frame>(
        F frame, boolean playing, Optional<String> problem, int answered, Optional<Solution<E, F>> solution) {
    static <E, F extends Frame> Published<E, F> nothing() {
        return new Published<>(null, false, Optional.empty(), 0, Optional.empty());
    }
}
