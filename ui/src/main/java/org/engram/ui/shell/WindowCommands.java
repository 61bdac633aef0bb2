package org.engram.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.engram.ui.laboratory.Command;
import org.engram.ui.laboratory.LaboratoryEntry;

/** Commands that the window has whatever it shows. */
final class WindowCommands {
    private static final String GROUP = "Window";

    /** Digits that open laboratories. */
    private static final int DIGITS = 9;

    private WindowCommands() {}

    /** @param sheet opens or closes the shortcut sheet */
    static List<Command> of(Theme theme, InterfaceScale scale, Runnable sheet) {
        return List.of(
                command("theme", "Light or dark", "T", "Changes between light and dark.", theme::toggle),
                command("larger", "Larger", "Shortcut+PLUS", "Draws everything larger.", scale::larger),
                command("largerToo", "Larger", "Shortcut+EQUALS", "Draws everything larger.", scale::larger),
                command("smaller", "Smaller", "Shortcut+MINUS", "Draws everything smaller.", scale::smaller),
                command("scaleReset", "Ordinary size", "Shortcut+DIGIT0", "Draws everything at 100 %.", scale::reset),
                command("help", "Shortcuts", "F1", "Shows every command and its key.", sheet));
    }

    /** @param ask asks the person what the film is to be */
    static Command film(Runnable ask) {
        return Command.of(
                "film",
                "Figures",
                "Film\u2026",
                "Shortcut+Shift+E",
                "Makes a film of the run, as MP4 or as a GIF that repeats, while the window goes on.",
                ask);
    }

    /** @param open opens the presentation */
    static Command present(Runnable open) {
        return command(
                "present",
                "Present",
                "F5",
                "Shows figures of the run on the full screen, in large type, for keyboard or clicker; Escape leaves.",
                open);
    }

    /** @param begin starts the tour of the laboratory that is shown */
    static Command tour(Runnable begin) {
        return command(
                "tour",
                "Tour",
                "Shift+F1",
                "Walks through this laboratory step by step; Escape leaves, and so does moving anything.",
                begin);
    }

    /** One for each laboratory, in their order; none where there is only one. */
    static List<Command> laboratories(List<LaboratoryEntry> entries, IntConsumer show) {
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < entries.size() && entries.size() > 1; i++) {
            int index = i;
            LaboratoryEntry entry = entries.get(i);
            commands.add(Command.of(
                    "laboratory-" + entry.id(),
                    "Laboratories",
                    entry.name(),
                    i < DIGITS ? "Shortcut+DIGIT" + (i + 1) : null,
                    entry.description(),
                    () -> show.accept(index)));
        }
        return commands;
    }

    private static Command command(String id, String text, String key, String help, Runnable action) {
        return Command.of(id, GROUP, text, key, help, action);
    }
}
