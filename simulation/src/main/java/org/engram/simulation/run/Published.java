package org.engram.simulation.run;

import java.util.Optional;

/**
 * All that leaves the simulation thread, at once.
 *
 * @param frame null before the first
 * @param problem why the experiment opened last could not be started
 */
record Published(Frame frame, boolean playing, Optional<String> problem) {
    static final Published NOTHING = new Published(null, false, Optional.empty());
}
