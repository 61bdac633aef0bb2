package org.engram.ui.film;

import java.util.Map;
import org.engram.ui.figure.Banner;
import org.engram.ui.figure.Figure;

/**
 * What a film shows at one moment of a run.
 *
 * @param figures by the names of {@link Reel#figures()}; those of the film at least
 */
public record Scene(Banner banner, Map<String, Figure> figures) {
    public Scene {
        figures = Map.copyOf(figures);
    }
}
