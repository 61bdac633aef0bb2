package org.engram.ui.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.engram.simulation.experiment.Preset;
import org.engram.simulation.experiment.Settings;

/** Commands that every laboratory has. */
final class LaboratoryCommands {
    /** Digits that choose presets. */
    private static final int DIGITS = 9;

    private LaboratoryCommands() {}

    /**
     * All of them, in the order of the shortcut sheet.
     *
     * @param seedHelp what another seed changes, in one sentence
     * @param whyNoSeed why the seed may be of no use, in one sentence
     */
    static List<Command> of(
            LaboratoryViewModel<?, ?, ?, ?> model,
            Pins<?, ?, ?> pins,
            Figures figures,
            String seedHelp,
            String whyNoSeed) {
        return Stream.of(facts(model, seedHelp, whyNoSeed), presets(model), pins(pins), figures(figures))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Command> facts(LaboratoryViewModel<?, ?, ?, ?> model, String seedHelp, String whyNoSeed) {
        String group = "Facts";
        return List.of(Command.of("newSeed", group, "New seed", "N", seedHelp, model.changes()::newSeed)
                .enabledWhen(model.changes().seedApplies(), whyNoSeed));
    }

    /** The first nine presets by their digits. */
    private static <S extends Settings<S, ?, ?>> List<Command> presets(LaboratoryViewModel<S, ?, ?, ?> model) {
        List<Command> commands = new ArrayList<>();
        List<Preset<S>> presets = model.presets();
        for (int i = 0; i < Math.min(DIGITS, presets.size()); i++) {
            Preset<S> preset = presets.get(i);
            commands.add(Command.of(
                    "preset" + (i + 1),
                    "Presets",
                    preset.name(),
                    "DIGIT" + (i + 1),
                    preset.description(),
                    () -> model.choose(preset)));
        }
        return commands;
    }

    /** Pinned runs. */
    private static List<Command> pins(Pins<?, ?, ?> pins) {
        String group = "Compare";
        String none = "No run is pinned yet.";
        return List.of(
                Command.of(
                        "pin",
                        group,
                        "Pin this run",
                        "P",
                        "Keeps the curves of this run beside those that follow, in a colour of its own.",
                        pins::pin),
                Command.of(
                                "compare",
                                group,
                                "Compare\u2026",
                                "C",
                                "Shows pinned runs and this one in a table: what differs, and what came of it.",
                                pins::compare)
                        .enabledWhen(pins.some(), none),
                Command.of("unpinAll", group, "Unpin all", "Shift+P", "Lets go of all pinned runs.", pins::unpinAll)
                        .enabledWhen(pins.some(), none));
    }

    /** Axes of the curves; then what leaves the window, and where to look. */
    private static List<Command> figures(Figures figures) {
        return Stream.concat(axesAndFiles(figures).stream(), ZoomCommands.of(figures).stream())
                .toList();
    }

    private static List<Command> axesAndFiles(Figures figures) {
        String group = "Figures";
        return List.of(
                Command.of(
                        "logX", group, "Log x", "X", "Changes the time axis between linear and log.", figures::toggleX),
                Command.of(
                        "logY",
                        group,
                        "Log y",
                        "Y",
                        "Changes the value axis between linear and log.",
                        figures::toggleY),
                Command.of("resetZoom", group, "Show all", "R", "Undoes zoom and pan.", figures::resetView),
                Command.of(
                        "copyFigure",
                        group,
                        "Copy figure",
                        "Shortcut+C",
                        "Puts a picture of the figure that has the keyboard, or of the first, on the clipboard.",
                        () -> figures.focused().ifPresent(figures.courier()::copyPicture)),
                Command.of(
                        "copyData",
                        group,
                        "Copy data",
                        "Shortcut+Shift+C",
                        "Puts the numbers behind that figure on the clipboard, to be pasted into a spreadsheet.",
                        () -> figures.focused().ifPresent(figures.courier()::copyData)),
                Command.of(
                        "export",
                        group,
                        "Export…",
                        "Shortcut+E",
                        "Makes files of that figure, or of all: SVG, PDF, PNG, PowerPoint slides, CSV.",
                        () -> figures.focused().ifPresent(figures.courier()::export)));
    }
}
