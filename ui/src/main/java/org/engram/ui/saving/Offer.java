package org.engram.ui.saving;

import java.util.List;
import java.util.function.Supplier;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.export.Plate;
import org.engram.ui.figure.Figure;

/**
 * The figures that could be saved now.
 *
 * @param one that which was pointed at
 * @param all of the laboratory, in the order of the window
 * @param deck name of the file with all slides, without its ending
 */
record Offer(Item one, List<Item> all, String deck) {
    /**
     * A figure before it is made.
     *
     * @param name of its files
     * @param title as a person reads it
     * @param plate makes it, on any thread
     */
    record Item(String name, String title, Supplier<Plate> plate) {
        static Item of(FigurePane pane) {
            Figure shown = pane.figure();
            String title = shown == null ? pane.getFileName() : shown.heading().title();
            return new Item(pane.getFileName(), title, pane.plate().orElseThrow());
        }
    }

    Offer {
        all = List.copyOf(all);
    }
}
