package org.engram.ui.export;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What figures become.
 *
 * @param formats not empty
 * @param scale pixels of a PNG for each CSS pixel of {@code size}
 */
public record ExportTarget(Set<Format> formats, PlateSize size, double scale, Path folder) {
    /** The ends of what {@code scale} may be. */
    public static final double SMALLEST_SCALE = 1;

    public static final double LARGEST_SCALE = 4;

    /** More would take a gigabyte. */
    private static final double MOST_PIXELS = 100e6;

    /** Pictures of more are painted one after the other. */
    private static final double MANY_PIXELS = 20e6;

    public ExportTarget {
        formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
    }

    /** Why this cannot be made, in one sentence; empty when it can. */
    public Optional<String> refusal() {
        return formats.contains(Format.PNG) && pixels() > MOST_PIXELS
                ? Optional.of(
                        "A PNG of %.0f million pixels is too large; choose a smaller size or scale, at most %.0f million."
                                .formatted(pixels() / 1e6, MOST_PIXELS / 1e6))
                : Optional.empty();
    }

    private double pixels() {
        return size.width() * scale * size.height() * scale;
    }

    /** How many files are made at the same time: two, as the run in the window may need the other processors. */
    int hands() {
        return formats.contains(Format.PNG) && pixels() > MANY_PIXELS ? 1 : 2;
    }
}
