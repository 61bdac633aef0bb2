package org.engram.ui.export;

import org.engram.ui.figure.Figure;
import org.engram.ui.figure.FigureView;

/**
 * A figure as it goes into a file.
 *
 * @param name the file's name without its ending: "output-value"
 * @param view the scales and the zoom of the screen
 * @param origin the run it shows
 */
public record Plate(String name, Figure figure, FigureView view, Origin origin) {
    /** All that is known of the picture, in words. */
    String description() {
        return figure.summary() + "\n" + origin.caption();
    }
}
