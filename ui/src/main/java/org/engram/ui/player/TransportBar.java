package org.engram.ui.player;

import atlantafx.base.controls.ProgressSliderSkin;
import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.engram.simulation.run.Frame;

/** The bar at the bottom: how the playhead moves, where it stands, and how the solving goes. */
public final class TransportBar {
    private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");

    /** Where the slider of the speed stands at first. */
    private static final double ORDINARY = 0.5;

    @FXML
    private Button previousStage;

    @FXML
    private Button stepBack;

    @FXML
    private Button play;

    @FXML
    private Button stepForward;

    @FXML
    private Button nextStage;

    @FXML
    private Slider speed;

    @FXML
    private Label speedText;

    @FXML
    private Timeline timeline;

    @FXML
    private Label time;

    @FXML
    private Node status;

    @FXML
    private Node solving;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label remaining;

    @FXML
    private Button cancel;

    @FXML
    private Label drift;

    @FXML
    private Label rates;

    private PlayerViewModel<?> model;
    private ObservableDoubleValue framesPerSecond;

    /** For FXML. */
    public TransportBar() {}

    /** Connects the controls; the buttons themselves are wired to commands by the window. */
    public void show(PlayerViewModel<?> player, ObservableDoubleValue fps) {
        model = player;
        framesPerSecond = fps;
        timeline.setOnSeek(model::seek);
        status.visibleProperty().bind(solving.visibleProperty().not());
        speed.setSkin(new ProgressSliderSkin(speed));
        speed.setValue(model.speedPosition());
        speed.valueProperty().addListener((property, was, is) -> model.speedPosition(is.doubleValue()));
        speed.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.speedPosition(ORDINARY);
            }
        });
        speed.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                model.speedPosition(ORDINARY);
                event.consume();
            }
        });
        model.factorProperty().subscribe(factor -> {
            speed.setValue(model.speedPosition());
            showSpeed();
        });
        model.playingProperty().subscribe(this::showPlaying);
        model.beginningProperty().subscribe(this::showSolving);
        model.frameProperty().subscribe(this::showFrame);
        framesPerSecond.subscribe(() -> showFrame(model.frameProperty().get()));
    }

    public Button previousStage() {
        return previousStage;
    }

    public Button stepBack() {
        return stepBack;
    }

    public Button play() {
        return play;
    }

    public Button stepForward() {
        return stepForward;
    }

    public Button nextStage() {
        return nextStage;
    }

    public Button cancel() {
        return cancel;
    }

    /** Where the keyboard begins. */
    public Timeline timeline() {
        return timeline;
    }

    private void showPlaying(boolean playing) {
        play.pseudoClassStateChanged(PLAYING, playing);
        play.setAccessibleText(playing ? "Pause" : "Play");
    }

    private void showFrame(Frame frame) {
        if (frame == null) {
            return;
        }
        timeline.show(
                frame.snapshot().time(), frame.status().end(), frame.status().horizon(), frame.stages());
        time.setText(model.timeText());
        showSpeed();
        showSolving();
        drift.setText(model.qualityText());
        rates.setText(model.ratesText(framesPerSecond.get()));
    }

    private void showSpeed() {
        speedText.setText(model.speedText());
    }

    private void showSolving() {
        boolean shown = model.solvingLong();
        solving.setVisible(shown);
        if (model.beginningProperty().get()) {
            progress.setProgress(ProgressIndicator.INDETERMINATE_PROGRESS);
            remaining.setText("beginning\u2026");
        } else if (shown) {
            progress.setProgress(model.progress());
            double seconds = model.remainingSeconds();
            remaining.setText(
                    seconds < 1e6 ? "about " + Quantity.duration(Math.max(1, seconds)) + " left" : "solving\u2026");
        }
    }
}
