package org.engram.ui.benchmark;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.engram.simulation.run.Frame;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.export.ExportTask;
import org.engram.ui.flow.FlowLaboratory;
import org.engram.ui.flow.FlowViewModel;
import org.engram.ui.laboratory.Laboratory;
import org.engram.ui.shell.EngramWindow;

/** The real window, driven from another thread. */
final class OpenedWindow implements AutoCloseable {
    private static final double SIZE = 1000;

    private final Stage stage;
    private final EngramWindow window;
    private final PulseLog log;

    private OpenedWindow(Stage stage, KeyCode laboratory) {
        this.stage = stage;
        stage.setX(0); // the headless screen is as large as the window
        stage.setY(0);
        stage.setWidth(SIZE);
        stage.setHeight(SIZE);
        window = EngramWindow.open(stage);
        Event.fireEvent(scene(), pressed(laboratory, true));
        log = new PulseLog(this::panes);
        scene().addPostLayoutPulseListener(log::pulse);
    }

    private List<FigurePane> panes() {
        return scene().getRoot().lookupAll(".figure-pane").stream()
                .map(FigurePane.class::cast)
                .toList();
    }

    /** With the laboratory of a workload. */
    static OpenedWindow open(Workload<?, ?> workload) {
        return on(() -> new OpenedWindow(new Stage(), workload.digit()));
    }

    /** Of the first laboratory, when that is the one shown. */
    FlowViewModel flow() {
        return ((FlowLaboratory) window.laboratory()).model();
    }

    /** The one that is shown. */
    Laboratory laboratory() {
        return window.laboratory();
    }

    PulseLog log() {
        return log;
    }

    /** Opens a run and plays it from its start. */
    void play(Workload<?, ?> workload) {
        on(() -> {
            workload.opening().accept(window.laboratory());
            return null;
        });
    }

    /** Makes files as the sheets do, and waits for them. */
    Spent errand(String words, Supplier<? extends ExportTask> task) {
        long began = System.nanoTime();
        ThreadCosts before = ThreadCosts.now();
        on(() -> {
            laboratory().figures().courier().write(words, task);
            return null;
        });
        while (on(() -> laboratory().model().errand().busy())) {
            Pause.millis(5);
        }
        return new Spent(
                (System.nanoTime() - began) / 1e9,
                ThreadCosts.now().since(before).processSeconds());
    }

    /** At what has the keyboard. */
    void press(KeyCode key, boolean control) {
        on(() -> {
            Event.fireEvent(scene().getFocusOwner(), pressed(key, control));
            return null;
        });
    }

    private static KeyEvent pressed(KeyCode key, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false);
    }

    void togglePlaying() {
        on(() -> {
            window.laboratory().model().player().togglePlaying();
            return null;
        });
    }

    Scene scene() {
        return stage.getScene();
    }

    FigurePane loss() {
        return (FigurePane) scene().lookup("#loss");
    }

    /** The newest frame; null before the first. */
    Frame frame() {
        return on(() -> window.laboratory().model().player().frameProperty().get());
    }

    @Override
    public void close() {
        on(() -> {
            stage.hide();
            return null;
        });
    }

    /** Does something on the JavaFX thread and waits for it. */
    static <T> T on(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
