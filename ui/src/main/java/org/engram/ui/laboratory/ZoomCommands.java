package org.engram.ui.laboratory;

import java.util.List;
import java.util.function.Consumer;
import org.engram.ui.canvas.FigurePane;

/** Commands that zoom and move the figure that has the keyboard, or the first. */
final class ZoomCommands {
    private static final double STEP = 1.25;
    private static final double PART = 0.1;

    private ZoomCommands() {}

    static List<Command> of(Figures figures) {
        return List.of(
                command(
                        figures,
                        "zoomIn",
                        "Zoom in",
                        "PLUS",
                        "Shows less of the figure, larger.",
                        pane -> pane.zoom(STEP)),
                command(
                        figures,
                        "zoomInToo",
                        "Zoom in",
                        "EQUALS",
                        "Shows less of the figure, larger.",
                        pane -> pane.zoom(STEP)),
                command(
                        figures,
                        "zoomOut",
                        "Zoom out",
                        "MINUS",
                        "Shows more of the figure.",
                        pane -> pane.zoom(1 / STEP)),
                pan(figures, "panLeft", "Pan left", "LEFT", -PART, 0),
                pan(figures, "panRight", "Pan right", "RIGHT", PART, 0),
                pan(figures, "panUp", "Pan up", "UP", 0, PART),
                pan(figures, "panDown", "Pan down", "DOWN", 0, -PART));
    }

    private static Command pan(Figures figures, String id, String text, String arrow, double right, double up) {
        String help = "Shows what is beside the part of the figure that is shown.";
        return command(figures, id, text, "Shortcut+" + arrow, help, pane -> pane.pan(right, up));
    }

    private static Command command(
            Figures figures, String id, String text, String key, String help, Consumer<FigurePane> action) {
        return Command.of(id, "Zoom", text, key, help, () -> figures.focused().ifPresent(action));
    }
}
