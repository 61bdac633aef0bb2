package org.engram.ui.session;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A session as it is kept.
 *
 * @param laboratory the stable name of the one that was shown
 * @param laboratories what they had, by their stable names
 * @param place of the window; empty for the usual one
 * @param theme the stable name of what was chosen
 * @param scale of the interface, in per cent
 * @param recent files, the newest first
 */
public record KeptSession(
        String laboratory,
        Map<String, KeptLaboratory> laboratories,
        Optional<Place> place,
        String theme,
        int scale,
        List<Path> recent) {
    /** Where the window is, in the units of the screen, when it is not maximised, and whether it is. */
    public record Place(double x, double y, double width, double height, boolean maximised) {}

    /** Copies. */
    public KeptSession {
        laboratories = new LinkedHashMap<>(laboratories);
        recent = List.copyOf(recent);
    }

    @Override
    public Map<String, KeptLaboratory> laboratories() {
        return new LinkedHashMap<>(laboratories);
    }

    /** What a second window takes over: all but laboratories and place. */
    KeptSession preferences() {
        return new KeptSession("", Map.of(), Optional.empty(), theme, scale, recent);
    }
}
