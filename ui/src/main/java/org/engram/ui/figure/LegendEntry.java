package org.engram.ui.figure;

import java.util.Optional;

/** What a legend names. */
public interface LegendEntry {
    String name();

    Ink ink();

    /** The name where many have to share little room. */
    default String shortName() {
        return name();
    }

    /** A second stroke below the first, where a curve has dashes in pinned runs. */
    default Optional<Dash> sample() {
        return Optional.empty();
    }
}
