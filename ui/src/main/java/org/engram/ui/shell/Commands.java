package org.engram.ui.shell;

import java.util.ArrayList;
import java.util.List;
import org.engram.simulation.experiment.FlowPreset;
import org.engram.ui.flow.FlowView;
import org.engram.ui.flow.FlowViewModel;
import org.engram.ui.player.PlayerViewModel;

/** Every command of the window, once. */
final class Commands {
    private final List<Command> all = new ArrayList<>();

    List<Command> all() {
        return List.copyOf(all);
    }

    Command get(String id) {
        return all.stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no command " + id));
    }

    void addPlayer(PlayerViewModel<?> player) {
        String group = "Time";
        add("play", group, "Play or pause", "SPACE", "Lets time run, or stops it.", player::togglePlaying);
        add("stepForward", group, "Step", "RIGHT", "Goes on by one step of the integrator.", player::stepForward);
        add("stepBack", group, "Step back", "LEFT", "Goes back by one step of the integrator.", player::stepBack);
        add("nextStage", group, "Next stage", "Shift+RIGHT", "Goes to where the next stage begins.", player::nextStage);
        add(
                "previousStage",
                group,
                "Previous stage",
                "Shift+LEFT",
                "Goes to where a stage before began.",
                player::previousStage);
        add(
                "toStart",
                group,
                "Same start",
                "HOME",
                "Rewinds to t = 0 of the same run, with the same seed.",
                player::toStart);
        add("toEnd", group, "End", "END", "Goes to the end of the run.", player::toEnd);
        add("faster", group, "Faster", "UP", "Lets time run faster.", player::faster);
        add("slower", group, "Slower", "DOWN", "Lets time run slower.", player::slower);
        add("cancel", group, "Cancel", "ESCAPE", "Stops solving; what is solved stays.", player::cancel);
    }

    void addFacts(FlowViewModel model, Runnable openFile) {
        String group = "Facts";
        Command seed = Command.of(
                "newSeed", group, "New seed", "N", "Draws other random facts, with a new seed.", model::newSeed);
        all.add(seed.enabledWhen(model.seedApplies()));
        add(
                "open",
                group,
                "Open CSV\u2026",
                "Shortcut+O",
                "Reads facts from a file: subject,relation,answer.",
                openFile);
        List<FlowPreset> presets = model.presets();
        for (int i = 0; i < Math.min(9, presets.size()); i++) {
            FlowPreset preset = presets.get(i);
            String key = "DIGIT" + (i + 1);
            add("preset" + (i + 1), "Presets", preset.name(), key, preset.description(), () -> model.choose(preset));
        }
    }

    void addFigures(FlowView view) {
        String group = "Figures";
        add("logX", group, "Log x", "X", "Changes the time axis between linear and log.", view::toggleX);
        add("logY", group, "Log y", "Y", "Changes the value axis between linear and log.", view::toggleY);
        add("resetZoom", group, "Show all", "R", "Undoes zoom and pan.", view::resetZoom);
    }

    void addWindow(Theme theme, InterfaceScale scale, Runnable sheet) {
        String group = "Window";
        add("theme", group, "Light or dark", "T", "Changes between light and dark.", theme::toggle);
        add("larger", group, "Larger", "Shortcut+PLUS", "Draws everything larger.", scale::larger);
        add("largerToo", group, "Larger", "Shortcut+EQUALS", "Draws everything larger.", scale::larger);
        add("smaller", group, "Smaller", "Shortcut+MINUS", "Draws everything smaller.", scale::smaller);
        add("scaleReset", group, "Ordinary size", "Shortcut+DIGIT0", "Draws everything at 100 %.", scale::reset);
        add("help", group, "Shortcuts", "F1", "Shows every command and its key.", sheet);
    }

    private void add(String id, String group, String text, String key, String help, Runnable action) {
        all.add(Command.of(id, group, text, key, help, action));
    }
}
