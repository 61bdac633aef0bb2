package org.engram.app;

import java.lang.Thread.UncaughtExceptionHandler;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.engram.app.command.Terminal;
import org.engram.ui.session.StateFolder;
import org.engram.ui.shell.EngramWindow;

/** Opens the window; in a rehearsal for a moment only, within the headless screen's 1000×1000. */
public final class WindowApplication extends Application {
    private static final Duration REHEARSAL = Duration.seconds(4);

    @Override
    public void start(Stage stage) {
        Thread.currentThread()
                .setUncaughtExceptionHandler((thread, failure) -> CrashReport.report(failure, Terminal.system()));
        if (!Start.isRehearsal()) {
            EngramWindow window = EngramWindow.open(stage, StateFolder.usual());
            UncaughtExceptionHandler telling =
                    (thread, failure) -> CrashReport.tell(failure, window, Terminal.system());
            Thread.currentThread().setUncaughtExceptionHandler(telling);
            Thread.setDefaultUncaughtExceptionHandler(telling);
            if (Boolean.getBoolean("engram.startup")) {
                StartClock.watch(stage.getScene(), Terminal.system());
            }
            return;
        }
        stage.setWidth(1000);
        stage.setHeight(700);
        EngramWindow.open(stage);
        PauseTransition pause = new PauseTransition(REHEARSAL);
        pause.setOnFinished(event -> stage.hide());
        pause.play();
    }
}
