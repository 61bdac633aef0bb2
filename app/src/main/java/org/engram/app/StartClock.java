package org.engram.app;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.engram.app.command.Terminal;
import org.engram.ui.canvas.FigurePane;

/**
 * Says how long a start took, for measuring it (-Dengram.startup=true): from the start of the process, which for packaging/run is the
 * start of the script, to the second pulse after the window and after its figures had something to show; the first pulse's frame is on
 * the screen by then.
 */
final class StartClock implements Runnable {
    private static final int PULSES_PER_FRAME = 2;

    private final Scene scene;
    private final Terminal terminal;
    private final Instant start = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
    private int windowPulses;
    private int figurePulses;

    private StartClock(Scene scene, Terminal terminal) {
        this.scene = scene;
        this.terminal = terminal;
    }

    static void watch(Scene scene, Terminal terminal) {
        scene.addPostLayoutPulseListener(new StartClock(scene, terminal));
    }

    @Override
    public void run() {
        if (++windowPulses == PULSES_PER_FRAME) {
            say("window");
        }
        if (figures(scene.getRoot()).stream().allMatch(figure -> figure.shownFigure() != null)
                && ++figurePulses == PULSES_PER_FRAME) {
            say("figures");
            scene.removePostLayoutPulseListener(this);
        }
    }

    private void say(String what) {
        terminal.say(what + " painted " + Duration.between(start, Instant.now()).toMillis() + " ms after the start.");
    }

    private static List<FigurePane> figures(Parent parent) {
        List<FigurePane> figures = new ArrayList<>();
        for (Node node : parent.getChildrenUnmodifiable()) {
            switch (node) {
                case FigurePane figure -> figures.add(figure);
                case Parent inner -> figures.addAll(figures(inner));
                default -> {}
            }
        }
        return figures;
    }
}
