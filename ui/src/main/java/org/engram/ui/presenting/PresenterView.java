package org.engram.ui.presenting;

import java.util.List;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.application.Platform;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.engram.simulation.run.Frame;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.canvas.ScaledPane;
import org.engram.ui.laboratory.AskViewModel;
import org.engram.ui.laboratory.Verdict;
import org.engram.ui.player.PlayerViewModel;
import org.engram.ui.player.StageStyle;
import org.engram.ui.player.Timeline;

/** What the audience sees: the stage in words, the figures, the timeline. The letters grow with the screen. */
public final class PresenterView {
    private static final Duration HINT = Duration.seconds(6);
    private static final Duration FADING = Duration.seconds(1);
    private static final double LINES = 46;
    private static final double ASK_HEIGHT = 620;
    private static final double ASK_WIDTH = 310;
    private static final Insets ASK_MARGIN = new Insets(16, 0, 0, 24);

    @FXML
    private StackPane screen;

    @FXML
    private BorderPane room;

    @FXML
    private HBox banner;

    @FXML
    private Label stage;

    @FXML
    private Label sentence;

    @FXML
    private Label clock;

    @FXML
    private StackPane middle;

    @FXML
    private Timeline timeline;

    @FXML
    private Label hint;

    @FXML
    private Region black;

    private final Wall wall = new Wall();
    private SequentialTransition fading;

    /** For FXML. */
    public PresenterView() {}

    @FXML
    void initialize() {
        middle.getChildren().add(wall);
        FadeTransition fade = new FadeTransition(FADING, hint);
        fade.setFromValue(1);
        fade.setToValue(0);
        fading = new SequentialTransition(new PauseTransition(HINT), fade);
        screen.heightProperty()
                .subscribe(height -> screen.setStyle("-fx-font-size: %.1fpx;".formatted(height.doubleValue() / LINES)));
        screen.setOnMouseMoved(event -> hint());
    }

    /** Says for a while what the keys do. */
    void hint() {
        fading.stop();
        hint.setOpacity(1);
        if (Platform.getPreferences().isReducedMotion()) {
            PauseTransition pause = new PauseTransition(HINT);
            pause.setOnFinished(event -> hint.setOpacity(0));
            pause.play();
        } else {
            fading.playFromStart();
        }
    }

    void show(List<FigurePane> panes) {
        wall.show(panes);
    }

    /** Shows the time and the stages of a run, until it is told to stop; a press on the timeline seeks. */
    Subscription follow(PlayerViewModel<?> player) {
        timeline.setOnSeek(player::seek);
        return player.frameProperty().subscribe(frame -> show(player, frame));
    }

    private void show(PlayerViewModel<?> player, Frame frame) {
        if (frame != null) {
            clock.setText(player.timeText());
            timeline.show(
                    frame.snapshot().time(),
                    frame.status().end(),
                    frame.status().horizon(),
                    frame.stages());
        }
    }

    /** Says above the figures what the model makes of the question, until it is told to stop. */
    Subscription listen(AskViewModel<?> asked) {
        return asked.verdictProperty().subscribe(verdict -> show(verdict));
    }

    private void show(Verdict verdict) {
        if (verdict != null) {
            List<String> styles = List.of("presented-banner", StageStyle.of(verdict.stage()));
            if (!banner.getStyleClass().equals(styles)) {
                banner.getStyleClass().setAll(styles);
            }
            stage.setText(verdict.title());
            sentence.setText(verdict.sentence());
        }
    }

    /** Puts the question and all answers beside the figures, or takes them away. */
    void toggleAsk(Region panel) {
        if (room.getRight() != null) {
            room.setRight(null);
            return;
        }
        ScaledPane scaled = new ScaledPane(panel, screen.heightProperty().divide(ASK_HEIGHT));
        scaled.getStyleClass().add("presented-ask");
        scaled.setMinWidth(Region.USE_PREF_SIZE);
        scaled.prefWidthProperty().bind(screen.heightProperty().multiply(ASK_WIDTH / ASK_HEIGHT));
        BorderPane.setMargin(scaled, ASK_MARGIN);
        room.setRight(scaled);
    }

    boolean black() {
        return black.isVisible();
    }

    void setBlack(boolean on) {
        black.setVisible(on);
    }
}
