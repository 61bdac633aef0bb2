package org.engram.ui.canvas;

import java.nio.file.Path;
import org.engram.ui.export.Format;

/** Carries figures out of the window: into files, onto the clipboard. All on the JavaFX thread, and none of it keeps that waiting. */
public interface Courier {
    /** Writes a figure, as large as it is in the window, into a file that the person named. */
    void save(FigurePane pane, Format format, Path file);

    /** Puts a picture of it on the clipboard. */
    void copyPicture(FigurePane pane);

    /** Puts the numbers behind it on the clipboard. */
    void copyData(FigurePane pane);

    /** Asks the person what to make of it. */
    void export(FigurePane pane);
}
