package org.engram.ui.shell;

import java.util.List;
import org.engram.ui.laboratory.Command;
import org.engram.ui.laboratory.LaboratoryViewModel;
import org.engram.ui.player.PlayerViewModel;

/** Commands that move the playhead of a laboratory. */
final class TimeCommands {
    private TimeCommands() {}

    static List<Command> of(LaboratoryViewModel<?, ?, ?, ?> model) {
        PlayerViewModel<?> player = model.player();
        String step = "one " + player.words().step() + ".";
        String start = player.words().start();
        return List.of(
                command("play", "Play or pause", "SPACE", "Lets time run, or stops it.", player::togglePlaying),
                command("stepForward", "Step", "RIGHT", "Goes on by " + step, player::stepForward),
                command("stepBack", "Step back", "LEFT", "Goes back by " + step, player::stepBack),
                command(
                        "nextStage",
                        "Next stage",
                        "Shift+RIGHT",
                        "Goes to where the next stage begins.",
                        player::nextStage),
                command(
                        "previousStage",
                        "Previous stage",
                        "Shift+LEFT",
                        "Goes to where a stage before began.",
                        player::previousStage),
                command(
                        "toStart",
                        "Same start",
                        "HOME",
                        "Rewinds to " + start + " of the same run, with the same seed.",
                        player::toStart),
                command("toEnd", "End", "END", "Goes to the end of the run.", player::toEnd),
                command("faster", "Faster", "UP", "Lets time run faster.", player::faster),
                command("slower", "Slower", "DOWN", "Lets time run slower.", player::slower),
                command(
                        "cancel",
                        "Cancel",
                        "ESCAPE",
                        "Stops saving, or else solving; what is solved stays. What is said above the figures goes.",
                        () -> {
                            model.cancel();
                            model.dismissNotice();
                        }));
    }

    private static Command command(String id, String text, String key, String help, Runnable action) {
        return Command.of(id, "Time", text, key, help, action);
    }
}
