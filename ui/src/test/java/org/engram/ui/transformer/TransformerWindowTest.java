package org.engram.ui.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.engram.ui.shell.Waiting.until;

import java.util.List;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.engram.simulation.experiment.ModelKind;
import org.engram.simulation.experiment.Start;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.experiment.TransformerSettings;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.transformer.Architecture.OneLayer;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.figure.HeatmapFigure;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.Scale;
import org.engram.ui.laboratory.AnswerBar;
import org.engram.ui.shell.EngramWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The laboratory in the window, moved by hand. */
@ExtendWith(ApplicationExtension.class)
class TransformerWindowTest {
    private EngramWindow window;

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        window = EngramWindow.open(stage);
    }

    @BeforeEach
    void open(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
        until(() -> window.laboratory() instanceof TransformerLaboratory);
        robot.interact(() -> model().choose(Tiny.preset()));
        solved(Tiny.settings());
        robot.interact(() -> model().player().toEnd());
        until(() -> !model().player().playingProperty().get());
    }

    @AfterEach
    void close() {
        new FxRobot().interact(() -> window.close());
    }

    @Test
    void draggingHeadsTrainsAnotherModelAndKeepsTheCurveOfTheOneBefore(FxRobot robot) {
        TrainingFrame before = frame();
        robot.drag(slider(robot, "heads").lookup(".thumb"), MouseButton.PRIMARY).moveBy(25, 0);
        until(() -> frame().run() > before.run());
        robot.drop();
        until(() -> frame().status() instanceof RunStatus.Solved && frame().run() > before.run() && settled());
        int heads = (int) model().settingsProperty().get().value(TransformerParameter.HEADS);

        assertThat(heads).isGreaterThan(2);
        assertThat(((OneLayer) frame().experiment().architecture()).heads()).isEqualTo(heads);
        assertThat(frame().experiment().seed()).isEqualTo(before.experiment().seed());
        until(() -> !shown("loss", LineFigure.class).ghosts().isEmpty());
        assertThat(model().momentProperty().get().before())
                .map(TrainingFrame::run)
                .contains(before.run());
    }

    @Test
    void anotherLearningRateLetsTheRunGoOn(FxRobot robot) {
        robot.interact(() -> model().choose(Tiny.preset(Tiny.settings().with(TransformerParameter.STEPS, 1e6))));
        until(() -> frame().status() instanceof RunStatus.Solving
                && frame().status().end() > 50);
        long run = frame().run();
        TextField field = robot.lookup("#field-learning-rate").queryAs(TextField.class);
        robot.clickOn(field).push(KeyCode.SHORTCUT, KeyCode.A).write("0.003\n");
        until(() -> frame().experiment().training().rates().size() > 1);

        assertThat(frame().run()).isEqualTo(run);
        assertThat(frame().experiment().training().rates().getLast().learningRate())
                .isEqualTo(0.003);
        robot.interact(() -> model().player().cancel());
    }

    @Test
    void aLearningRateOfAThousandIsToldInASentenceAndTheFiguresStay(FxRobot robot) {
        robot.interact(() -> {
            model().parameter(TransformerParameter.LEARNING_RATE).type("1000");
            model().parameter(TransformerParameter.STEPS).type("100000");
        });
        until(() -> frame().status() instanceof RunStatus.Failed);
        until(() -> robot.lookup(".notification-bar .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains("step")));
        until(() ->
                shown("loss", LineFigure.class).playhead() == frame().snapshot().time());
        assertThat(shown("loss", LineFigure.class).backdrop().y().range().max()).isFinite();
    }

    @Test
    void theSegmentsOfACardChooseItsFigure(FxRobot robot) {
        assertThat(pane(robot, "accuracy").isVisible()).isTrue();
        robot.clickOn("Norms");
        until(() -> pane(robot, "norms").shownFigure() != null);
        assertThat(pane(robot, "accuracy").isVisible()).isFalse();
        robot.interact(() -> robot.lookup("#page-norms").query().requestFocus());
        robot.push(KeyCode.LEFT);
        assertThat(pane(robot, "accuracy").isVisible()).isTrue();
        robot.clickOn("Logits");
        until(() -> pane(robot, "logits").shownFigure() != null);
        robot.clickOn("Rivals");
        until(() -> pane(robot, "rivals").shownFigure() instanceof LineFigure rivals
                && rivals.series().size() == 3);
        assertThat(pane(robot, "rivals").area().x().scale()).isEqualTo(Scale.LOG);
    }

    @Test
    void theBarsAnswerTheQuestion(FxRobot robot) {
        robot.interact(() -> robot.lookup(".ask-subject")
                .queryAs(ComboBox.class)
                .getSelectionModel()
                .select(5));
        until(() -> model().ask().subjectProperty().get() == 5);
        double[] probability = model().momentProperty().get().asked().reading().probabilities();
        Set<AnswerBar> bars = robot.lookup(".answer-bar").queryAllAs(AnswerBar.class);
        double scale = model().ask().answersProperty().get().scale();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(bars).isNotEmpty();
        for (AnswerBar bar : bars.stream().filter(AnswerBar::isVisible).toList()) {
            until(() -> Math.abs(bar.filled() - probability[bar.bar().answer()] / scale) < 0.02);
        }
        assertThat(model().momentProperty().get().asked().prompt().subject()).isEqualTo(5);
    }

    @Test
    void aTheoremIsConstructedByOneSegmentAndTrainedOnByAnother(FxRobot robot) {
        robot.clickOn("Theorem 3");
        until(() -> frame().experiment().start() instanceof Start.Constructed);
        assertThat(frame().experiment().training().steps()).isZero();
        until(() -> texts(robot, ".theory .label").contains("logit: right"));
        robot.clickOn("Train on");
        until(() ->
                frame().status() instanceof RunStatus.Solved && frame().status().end() == 192);
        assertThat(frame().experiment().start()).isInstanceOf(Start.Constructed.class);
    }

    @Test
    void theMergedHeadHasNoHeadsToDragAndNoMap(FxRobot robot) {
        robot.interact(() -> model().choose(ModelKind.MERGED_HEAD));
        until(() -> frame().status() instanceof RunStatus.Solved && settled());

        assertThat(robot.lookup("#parameter-heads").query().isVisible()).isFalse();
        assertThat(robot.lookup("#parameter-init").query().isVisible()).isTrue();
        assertThat(robot.lookup("Map").tryQueryAs(ToggleButton.class)).isEmpty();
        until(() -> pane(robot, "prompt").shownFigure() instanceof HeatmapFigure attention
                && attention.cells().rows() == 1);
    }

    @Test
    void theMeterCountsWeightsAndFacts(FxRobot robot) {
        assertThat(texts(robot, ".counters .number")).contains("512", "18");
        WeightMeter meter = robot.lookup(".weight-meter").queryAs(WeightMeter.class);
        assertThat(meter.filled()).isCloseTo(0.5, offset(0.01));
    }

    @Test
    void xAndYChangeTheAxesOfAllCurves(FxRobot robot) {
        robot.interact(() -> robot.lookup(".timeline").query().requestFocus());
        robot.push(KeyCode.X).push(KeyCode.Y);
        until(() -> pane(robot, "loss").area().x().scale() == Scale.LOG
                && pane(robot, "accuracy").area().y().scale() == Scale.LOG);
    }

    private boolean settled() {
        return frame().experiment().equals(model().settingsProperty().get().experiment());
    }

    private void solved(TransformerSettings settings) {
        until(() -> frame() != null
                && frame().experiment().equals(settings.experiment())
                && frame().status() instanceof RunStatus.Solved);
    }

    private TransformerViewModel model() {
        return ((TransformerLaboratory) window.laboratory()).model();
    }

    private TrainingFrame frame() {
        return model().player().frameProperty().get();
    }

    private static Slider slider(FxRobot robot, String option) {
        return robot.lookup("#slider-" + option).queryAs(Slider.class);
    }

    private static FigurePane pane(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(FigurePane.class);
    }

    private static <T> T shown(String id, Class<T> type) {
        return type.cast(pane(new FxRobot(), id).shownFigure());
    }

    private static List<String> texts(FxRobot robot, String selector) {
        return robot.lookup(selector).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }
}
