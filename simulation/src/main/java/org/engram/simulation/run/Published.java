package org.engram.simulation.run;

import java.util.Optional;

/**
 * All that leaves the simulation thread, at once.
 *
 * @param frame null before the first
 * @param problem why the experiment opened last could not be started
 */
record Published<F extends Frame>(F frame, boolean playing, Optional<String> problem) {
    static <F extends Frame> Published<F> nothing() {
        return new Published<>(null, false, Optional.empty());
    }
}
