package org.engram.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.engram.ui.canvas.FigureDeck.Page;
import org.engram.ui.figure.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FigureDeckTest {
    private FigureDeck deck;
    private FigurePane loss;
    private FigurePane models;
    private FigurePane logits;

    @Start
    void start(Stage stage) {
        deck = new FigureDeck();
        loss = new FigurePane();
        models = new FigurePane();
        logits = new FigurePane();
        loss.update(Samples.loss(100));
        models.update(Samples.models());
        logits.update(Samples.logits(4, 8));
        deck.setPages(List.of(
                new Page("Loss", "How far off it is.", loss),
                new Page("Models", "What was tried.", models),
                new Page("Logits", "What it says.", logits)));
        stage.setScene(new Scene(new StackPane(deck), 500, 300));
        stage.show();
    }

    @Test
    void theFirstFigureIsShownAlone() {
        assertThat(deck.shownProperty().get()).isEqualTo(loss);
        assertThat(loss.isVisible()).isTrue();
        assertThat(models.isVisible() || logits.isVisible()).isFalse();
    }

    @Test
    void aSegmentShowsItsFigureAndPressedAgainKeepsIt(FxRobot robot) {
        robot.clickOn("Models");
        assertThat(deck.shownProperty().get()).isEqualTo(models);
        robot.clickOn("Models");
        assertThat(deck.shownProperty().get()).isEqualTo(models);
        assertThat(segment(robot, "Models").isSelected()).isTrue();
        assertThat(models.isVisible()).isTrue();
    }

    @Test
    void arrowsGoRoundAndTheFocusWithThem(FxRobot robot) {
        robot.interact(() -> segment(robot, "Loss").requestFocus());
        robot.type(KeyCode.LEFT);
        assertThat(deck.shownProperty().get()).isEqualTo(logits);
        assertThat(segment(robot, "Logits").isFocused()).isTrue();
        robot.type(KeyCode.RIGHT, 2);
        assertThat(deck.shownProperty().get()).isEqualTo(models);
    }

    @Test
    void theFigureLeavesRoomForTheSegmentsAsLongAsItIsInTheDeck(FxRobot robot) {
        double room = segment(robot, "Logits").getParent().getBoundsInParent().getMaxX();
        assertThat(loss.titleRoomProperty().get()).isEqualTo(room).isGreaterThan(100);
        robot.interact(() -> deck.setPages(List.of(new Page("Models", "What was tried.", models))));
        assertThat(loss.titleRoomProperty().get()).isZero();
        assertThat(deck.shownProperty().get()).isEqualTo(models);
    }

    @Test
    void otherFiguresAroundItLeaveTheShownOneShown(FxRobot robot) {
        robot.clickOn("Logits");
        robot.interact(() -> deck.setPages(deck.pages().reversed()));
        assertThat(deck.shownProperty().get()).isEqualTo(logits);
        assertThat(logits.isVisible()).isTrue();
    }

    @Test
    void whatWasChosenComesBackWithItsFigure(FxRobot robot) {
        robot.clickOn("Logits");
        List<Page> all = deck.pages();
        robot.interact(() -> deck.setPages(all.subList(0, 2)));
        assertThat(deck.shownProperty().get()).isEqualTo(loss);
        robot.interact(() -> deck.setPages(List.of()));
        assertThat(deck.shownProperty().get()).isNull();
        robot.interact(() -> deck.setPages(all));
        assertThat(deck.shownProperty().get()).isEqualTo(logits);
    }

    private static ToggleButton segment(FxRobot robot, String word) {
        return robot.from(robot.lookup(".toggle-button").queryAll())
                .lookup((ToggleButton button) -> button.getText().equals(word))
                .query();
    }
}
