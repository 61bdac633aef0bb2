package org.engram.ui.figure;

import java.util.Optional;

/** What a legend names. */
public interface LegendEntry {
    String name();

    Ink ink();

    /** A second stroke below the first, where a curve has dashes in pinned runs. */
    default Optional<Dash> sample() {
        return Optional.empty();
    }
}
