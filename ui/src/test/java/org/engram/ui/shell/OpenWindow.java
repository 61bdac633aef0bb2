package org.engram.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.flow.FlowLaboratory;
import org.engram.ui.flow.FlowViewModel;
import org.engram.ui.laboratory.Command;
import org.engram.ui.laboratory.Laboratory;
import org.engram.ui.player.PlayerViewModel;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/**
 * The whole window, which the tests of a class share: as an extension it is opened before them and closed after them, and fails the one
 * in which something went wrong on any thread.
 */
public final class OpenWindow implements AutoCloseable, BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private final FxRobot robot = new FxRobot();
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final Handler log = new Keep();
    private Stage stage;
    private EngramWindow window;

    /** Not open yet. */
    public OpenWindow() {}

    /** Opens it and waits for the first run. */
    public static OpenWindow open() {
        OpenWindow window = new OpenWindow();
        window.start();
        return window;
    }

    private void start() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException late) {
            throw new AssertionError("no window", late);
        }
        Logger.getLogger("").addHandler(log);
        robot.interact(() -> {
            Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
            stage = new Stage();
            window = EngramWindow.open(stage);
        });
        until(() -> frame() != null && frame().status() instanceof RunStatus.Solved);
    }

    @Override
    public void beforeAll(ExtensionContext tests) {
        start();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        assertThat(faults).isEmpty();
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        close();
        assertThat(faults).isEmpty();
    }

    public FxRobot robot() {
        return robot;
    }

    EngramWindow window() {
        return window;
    }

    public Stage stage() {
        return stage;
    }

    public FlowViewModel model() {
        return ((FlowLaboratory) window.laboratory()).model();
    }

    Laboratory laboratory() {
        return window.laboratory();
    }

    Commands commands() {
        return window.commands();
    }

    public FlowFrame frame() {
        return model().player().frameProperty().get();
    }

    /** What was thrown or logged as an error since the window was opened. */
    public List<Throwable> faults() {
        return List.copyOf(faults);
    }

    /** The paper's run, solved, paused at its start; all of each figure, on linear axes; the keyboard at the timeline. */
    public void startAgain() {
        robot.interact(() -> {
            model().dismissNotice();
            model().choose(model().presets().getFirst());
            for (String id : List.of("loss", "norms", "values", "attention")) {
                pane(id).viewProperty().set(org.engram.ui.figure.FigureView.ALL);
            }
        });
        solved();
        pauseAt(0);
        focusTimeline();
        robot.moveTo(".brand");
    }

    /** A laboratory of any kind, whose run is left where it is, with the playhead at rest and the keyboard at the timeline. */
    void rest(String id) {
        robot.interact(() -> commands().get("laboratory-" + id).run());
        PlayerViewModel<?> player = laboratory().model().player();
        until(() -> player.frameProperty().get() != null);
        robot.interact(player::cancel);
        until(() -> !(player.frameProperty().get().status() instanceof RunStatus.Solving));
        robot.interact(() -> player.stopAt(0));
        until(() -> !player.playingProperty().get());
        focusTimeline();
    }

    /** The commands of the presets of the laboratory that is shown. */
    List<String> presets() {
        return commands().all().stream()
                .map(Command::id)
                .filter(id -> id.matches("preset\\d"))
                .toList();
    }

    /** Chooses a preset, whose run is left as soon as it has begun. */
    void startOnly(String preset) {
        robot.interact(() -> {
            commands().get(preset).run();
            laboratory().model().player().cancel();
        });
    }

    /** Until the run of the present settings is solved. */
    public void solved() {
        until(() -> frame().experiment().equals(model().settingsProperty().get().experiment())
                && frame().status() instanceof RunStatus.Solved);
    }

    /** Stops the playhead, a step back at most, so that pictures stay. */
    public void pause() {
        robot.interact(() -> model().player().stepBack());
        until(() -> !model().player().playingProperty().get());
    }

    public void pauseAt(double t) {
        pause();
        robot.interact(() -> model().player().seek(t));
        until(() -> frame().snapshot().time() == t);
        painted();
    }

    /** Until each figure on the screen is the newest one. */
    public void painted() {
        until(() -> List.of("loss", "norms", "values", "attention").stream()
                .map(this::pane)
                .allMatch(pane -> pane.shownFigure() != null
                        && pane.shownFigure().equals(pane.figure())
                        && pane.shownView().equals(pane.viewProperty().get())));
    }

    public FigurePane pane(String id) {
        return robot.lookup("#" + id).queryAs(FigurePane.class);
    }

    public void focusTimeline() {
        robot.interact(() -> robot.lookup(".timeline").query().requestFocus());
    }

    public void type(KeyCode... keys) {
        robot.push(keys);
    }

    /** Waits until something holds on the JavaFX thread. */
    public void until(BooleanSupplier condition) {
        until("something", condition);
    }

    /** @param what is said when it does not happen */
    void until(String what, BooleanSupplier condition) {
        try {
            Waiting.until(condition);
        } catch (AssertionError late) {
            AssertionError named = new AssertionError(what + " did not happen", late);
            faults.forEach(named::addSuppressed);
            throw named;
        }
    }

    /** Presses Tab until something has the keyboard. */
    void tabTo(Node wanted) {
        Set<Node> seen = new HashSet<>();
        while (!wanted.isFocused()) {
            assertThat(seen.add(stage.getScene().getFocusOwner()))
                    .as("%s is reached", wanted)
                    .isTrue();
            type(KeyCode.TAB);
        }
    }

    <N extends Node> N node(String query, Class<N> type) {
        return robot.lookup(query).queryAs(type);
    }

    String notice() {
        return laboratory().model().noticeProperty().get();
    }

    @Override
    public void close() {
        robot.interact(() -> {
            stage.close();
            Thread.currentThread().setUncaughtExceptionHandler(null);
        });
        Logger.getLogger("").removeHandler(log);
    }

    private final class Keep extends Handler {
        @Override
        public void publish(LogRecord record) {
            if (record.getLevel().intValue() >= Level.SEVERE.intValue()) {
                faults.add(record.getThrown() == null ? new AssertionError(record.getMessage()) : record.getThrown());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
