package org.engram.app;

import java.nio.file.Path;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.engram.ui.laboratory.LaboratoryViewModel;
import org.engram.ui.laboratory.Pins;
import org.engram.ui.parameter.ParameterModel;
import org.engram.ui.session.StateFolder;
import org.engram.ui.shell.EngramWindow;

/**
 * A window that pins the run with which it begins, unless an earlier one did, and in which the number of subjects then grows by one every few
 * milliseconds, until its process is killed.
 */
public final class ChangingWindow {
    private ChangingWindow() {}

    public static void main(String[] arguments) {
        Application.launch(Shown.class);
    }

    /** Made by JavaFX, which cannot start from a class of this type on the class path. */
    public static final class Shown extends Application {
        private static final Duration STEP = Duration.millis(40);

        private int subjects = 2;

        @Override
        public void start(Stage stage) {
            Path state = StateFolder.usual();
            EngramWindow window = EngramWindow.open(stage, state);
            Pins<?, ?, ?> pins = window.laboratory().pins().orElseThrow();
            if (pins.files().isEmpty()) {
                pins.pin();
            }
            LaboratoryViewModel<?, ?, ?, ?> model = window.laboratory().model();
            ParameterModel parameter = model.parameters().stream()
                    .filter(row -> row.parameter().option().equals("subjects"))
                    .findFirst()
                    .orElseThrow();
            System.out.println("from " + parameter.textProperty().get());
            Timeline changes = new Timeline(new KeyFrame(STEP, event -> {
                if (!pins.files().isEmpty()) {
                    subjects++;
                    System.out.println(subjects);
                    parameter.type(String.valueOf(subjects));
                }
            }));
            changes.setCycleCount(Animation.INDEFINITE);
            changes.play();
        }
    }
}
