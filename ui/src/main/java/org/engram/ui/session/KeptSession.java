package org.engram.ui.session;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engram.simulation.runfile.RunFile;

/**
 * A session as it is kept.
 *
 * @param laboratory the stable name of the one that was shown
 * @param runs by the stable names of their laboratories
 * @param place of the window; empty for the usual one
 * @param theme the stable name of what was chosen
 * @param scale of the interface, in per cent
 * @param recent files, the newest first
 */
public record KeptSession(
        String laboratory,
        Map<String, RunFile> runs,
        Optional<Place> place,
        String theme,
        int scale,
        List<Path> recent) {
    /** Where the window is, in the units of the screen, when it is not maximised, and whether it is. */
    public record Place(double x, double y, double width, double height, boolean maximised) {}

    /** Copies. */
    public KeptSession {
        runs = new LinkedHashMap<>(runs);
        recent = List.copyOf(recent);
    }

    @Override
    public Map<String, RunFile> runs() {
        return new LinkedHashMap<>(runs);
    }

    /** What a second window takes over: all but laboratory, runs and place. */
    KeptSession preferences() {
        return new KeptSession("", Map.of(), Optional.empty(), theme, scale, recent);
    }
}
