package org.engram.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.engram.ui.shell.Waiting.until;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.flow.PromptPrediction;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.task.RandomFacts;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.Scale;
import org.engram.ui.laboratory.AnswerBar;
import org.engram.ui.player.Timeline;
import org.engram.ui.shell.EngramWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window, moved by hand; what is painted is held against the engine. */
@ExtendWith(ApplicationExtension.class)
class FlowWindowTest {
    private EngramWindow window;

    @Start
    void start(Stage stage) {
        window = EngramWindow.open(stage);
    }

    @BeforeEach
    void solved(FxRobot robot) {
        until(() -> frame() != null && frame().status() instanceof RunStatus.Solved);
        robot.interact(() -> model().player().togglePlaying());
        until(() -> !model().player().playingProperty().get());
    }

    private FlowViewModel model() {
        return ((FlowLaboratory) window.laboratory()).model();
    }

    @AfterEach
    void close() {
        new FxRobot().interact(() -> window.close());
    }

    @Test
    void draggingASliderSolvesAnotherRunAndShowsIt(FxRobot robot) {
        Slider slider = robot.lookup("#slider-subjects").queryAs(Slider.class);
        long before = frame().run();
        robot.drag(slider.lookup(".thumb"), MouseButton.PRIMARY).moveBy(12, 0);
        until(() -> frame().run() > before);
        assertThat(model().ghostProperty().get()).isNotNull();
        robot.drop();
        until(() ->
                frame().status() instanceof RunStatus.Solved && shown().ghosts().isEmpty());
        double chosen = model().settingsProperty().get().value(FlowParameter.SUBJECTS);
        assertThat(chosen).isGreaterThan(16);
        assertThat((double) frame().facts().subjectCount()).isEqualTo(chosen);
        until(() -> shown().backdrop().x().range().max() == frame().status().horizon());
    }

    @Test
    void theFactsChooserShowsTheFactsAndChangesThem(FxRobot robot) {
        ComboBox<?> facts = robot.lookup("#facts").queryAs(ComboBox.class);
        assertThat(facts.getValue()).hasToString("Structured");
        robot.interact(() -> facts.getSelectionModel().select(1));
        until(() -> frame().experiment().facts() instanceof RandomFacts);
        robot.interact(() -> model().choose(new FactSource.Structured()));
        assertThat(facts.getValue()).hasToString("Structured");
    }

    @Test
    void pressingTheTimelineSeeksThere(FxRobot robot) {
        Timeline timeline = robot.lookup(".timeline").queryAs(Timeline.class);
        double middle = frame().status().horizon() / 2;
        robot.clickOn(timeline);
        until(() ->
                Math.abs(frame().snapshot().time() - middle) < frame().status().horizon() / 100);
        Node thumb = timeline.lookup(".timeline-thumb");
        until(() -> Math.abs(thumb.getBoundsInParent().getCenterX()
                        - timeline.xOf(frame().snapshot().time()))
                < 0.6);
        until(() -> shown().playhead() == frame().snapshot().time());
    }

    @Test
    void bandsOfTheTimelineBeginWhereTheStagesDo(FxRobot robot) {
        Timeline timeline = robot.lookup(".timeline").queryAs(Timeline.class);
        List<Node> bands = timeline.lookupAll(".timeline-band").stream()
                .sorted((a, b) -> Double.compare(a.getLayoutX(), b.getLayoutX()))
                .toList();
        assertThat(bands).hasSize(frame().stages().size());
        for (int i = 0; i < bands.size(); i++) {
            assertThat(bands.get(i).getLayoutX())
                    .isCloseTo(timeline.xOf(frame().stages().get(i).start()), offset(0.01));
        }
    }

    @Test
    void barsAreAsLongAsTheModelIsSure(FxRobot robot) {
        double there = 0.45 * frame().status().horizon();
        robot.interact(() -> model().player().seek(there));
        until(() -> frame().snapshot().time() == there);
        FlowFrame frame = frame();
        double[] p = PromptPrediction.of(
                frame.snapshot().layout(),
                frame.experiment().promptLength(),
                frame.snapshot().state(),
                0,
                0);
        Set<AnswerBar> bars = robot.lookup(".answer-bar").queryAllAs(AnswerBar.class);
        double scale = model().ask().answersProperty().get().scale();
        robot.interact(() -> bars.forEach(Node::applyCss));
        WaitForAsyncUtils.waitForFxEvents();
        for (AnswerBar bar : bars) {
            assertThat(bar.filled()).isCloseTo(p[bar.bar().answer()] / scale, offset(0.02));
        }
    }

    @Test
    void spacePlaysAndPauses(FxRobot robot) {
        robot.interact(() -> robot.lookup(".timeline").query().requestFocus());
        robot.type(KeyCode.HOME);
        until(() -> frame().snapshot().time() == 0);
        robot.type(KeyCode.SPACE);
        until(() ->
                model().player().playingProperty().get() && frame().snapshot().time() > 0);
        robot.type(KeyCode.SPACE);
        until(() -> !model().player().playingProperty().get());
    }

    @Test
    void shiftAndArrowGoFromStageToStage(FxRobot robot) {
        robot.interact(() -> robot.lookup(".timeline").query().requestFocus());
        robot.type(KeyCode.HOME);
        until(() -> frame().snapshot().time() == 0);
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        until(() -> frame().snapshot().time() == frame().stages().get(1).start());
    }

    @Test
    void aWordInANumberFieldIsRefusedInASentence(FxRobot robot) {
        robot.clickOn("#field-relations")
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write("few")
                .type(KeyCode.ENTER);
        Label error = robot.lookup("#parameter-relations .parameter-error").queryAs(Label.class);
        assertThat(error.getText()).startsWith("Relations must be a whole number of at least 1");
        assertThat(error.isVisible()).isTrue();
        assertThat(model().settingsProperty().get().value(FlowParameter.RELATIONS))
                .isEqualTo(4);
    }

    @Test
    void aRunTooLargeLeavesFieldAndSliderWhereTheyWere(FxRobot robot) {
        Slider slider = robot.lookup("#slider-subjects").queryAs(Slider.class);
        double before = slider.getValue();
        robot.interact(() -> model().parameter(FlowParameter.ANSWERS).type("256"));
        robot.interact(() -> model().parameter(FlowParameter.RELATIONS).type("250"));
        robot.clickOn("#field-subjects")
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write("4000000")
                .type(KeyCode.ENTER);
        assertThat(model().noticeProperty().get()).contains("memory");
        assertThat(robot.lookup("#field-subjects").queryAs(TextField.class).getText())
                .isEqualTo("16");
        assertThat(slider.getValue()).isEqualTo(before);
    }

    @Test
    void aDoubleClickOnALabelBringsTheDefaultBack(FxRobot robot) {
        robot.interact(() -> model().parameter(FlowParameter.ANSWERS).type("4"));
        Node label =
                robot.lookup("#parameter-answers .parameter-heading .label").query();
        robot.doubleClickOn(label);
        assertThat(model().settingsProperty().get().value(FlowParameter.ANSWERS))
                .isEqualTo(8);
    }

    @Test
    void theXKeyMakesTheTimeAxisLogarithmic(FxRobot robot) {
        robot.interact(() -> robot.lookup(".timeline").query().requestFocus());
        robot.type(KeyCode.X);
        assertThat(lossPane().viewProperty().get().x().scale()).isEqualTo(Scale.LOG);
    }

    @Test
    void aClickOnTheWordsAboveTheFigureChangesTheScale(FxRobot robot) {
        FigurePane pane = lossPane();
        double before = pane.getWidth();
        robot.interact(() -> robot.lookup(".timeline").query().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.MINUS, 2).release(KeyCode.CONTROL); // smaller: room for all the words
        until(() -> pane.getWidth() > 1.2 * before);
        double y = 20;
        double fromRight = 60; // "▼ predicted" stands between the words and the menu
        while (pane.viewProperty().get().y().scale() == Scale.LINEAR && fromRight < pane.getWidth()) {
            robot.clickOn(pane.localToScreen(pane.getWidth() - fromRight, y), MouseButton.PRIMARY);
            fromRight += 30;
        }
        assertThat(pane.viewProperty().get().y().scale()).isEqualTo(Scale.LOG);
    }

    @Test
    void noControlIsClippedAtTheSmallestSize(FxRobot robot) {
        Set<String> outside = new HashSet<>();
        robot.interact(() -> {
            Stage stage = (Stage) lossPane().getScene().getWindow();
            stage.setWidth(1000);
            stage.setHeight(700);
        });
        WaitForAsyncUtils.waitForFxEvents();
        for (Node button :
                robot.lookup(".top-bar > .button, .transport-buttons > .button").queryAll()) {
            if (button.localToScene(button.getBoundsInLocal()).getMaxX() > 1000) {
                outside.add(button.toString());
            }
        }
        assertThat(outside).isEmpty();
    }

    private FlowFrame frame() {
        return model().player().frameProperty().get();
    }

    private FigurePane lossPane() {
        return new FxRobot()
                .lookup(".figure-pane").queryAllAs(FigurePane.class).stream()
                        .filter(pane -> pane.figure() != null
                                && pane.figure().heading().title().equals("Loss"))
                        .collect(Collectors.toList())
                        .getFirst();
    }

    private LineFigure shown() {
        return (LineFigure) lossPane().shownFigure();
    }
}
