package org.engram.ui.film;

import java.util.List;
import java.util.Map;
import org.engram.ui.figure.FigureView;

/**
 * What a laboratory has to be filmed at the moment.
 *
 * @param name of the laboratory, for the name of the file
 * @param end where the run in the window ends, in the unit of its time
 * @param unit of that time: "t" or "steps"
 * @param views scales and zoom of the figures on the screen, by name
 * @param shown the figures that a film shows unless the person chooses others
 */
public record Footage(
        String name, Reel reel, double end, String unit, Map<String, FigureView> views, List<String> shown) {
    public Footage {
        views = Map.copyOf(views);
        shown = List.copyOf(shown);
    }
}
