package org.engram.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.engram.ui.laboratory.Command;
import org.engram.ui.laboratory.LaboratoryViewModel;

/** Commands for the run that is shown: its file, and what was changed on the way to it. */
final class RunCommands {
    private static final String GROUP = "Run";

    private RunCommands() {}

    /**
     * @param shown the laboratory in the window
     * @param toOpen asks the person for a file to read
     * @param toSave asks the person for a file to write
     */
    static List<Command> of(
            Supplier<LaboratoryViewModel<?, ?, ?, ?>> shown,
            RunFiles files,
            Supplier<Optional<Path>> toOpen,
            Supplier<Optional<Path>> toSave) {
        return List.of(
                command(
                        "open",
                        "Open\u2026",
                        "Shortcut+O",
                        "Repeats a saved run, or reads facts from a CSV file: subject,relation,answer.",
                        () -> toOpen.get().ifPresent(files::open)),
                command(
                        "save",
                        "Save run\u2026",
                        "Shortcut+S",
                        "Writes what repeats this run to a file, with its facts and its headline numbers.",
                        () -> toSave.get().ifPresent(files::save)),
                command(
                        "undo",
                        "Undo",
                        "Shortcut+Z",
                        "Takes back the last change of the settings.",
                        () -> shown.get().changes().undo()),
                command(
                        "redo",
                        "Redo",
                        "Shortcut+Shift+Z",
                        "Changes again what was undone.",
                        () -> shown.get().changes().redo()),
                command(
                        "redoToo",
                        "Redo",
                        "Shortcut+Y",
                        "Changes again what was undone.",
                        () -> shown.get().changes().redo()));
    }

    /** @param action lets preferences be those of the first start */
    static Command reset(Runnable action) {
        return Command.of(
                "resetPreferences",
                "Window",
                "Reset preferences",
                "Shortcut+Shift+BACK_SPACE",
                "Theme, scale, recent files and the size of the window are as at the first start; runs stay.",
                action);
    }

    private static Command command(String id, String text, String key, String help, Runnable action) {
        return Command.of(id, GROUP, text, key, help, action);
    }
}
