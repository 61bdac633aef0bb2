package org.engram.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.Color;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.Preset;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.theory.StageReport;
import org.engram.simulation.theory.StageReport.Prediction.Certainty;
import org.engram.simulation.theory.StageReport.Stage;
import org.engram.simulation.theory.StageReport.StageName;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.figure.FigureTheme;
import org.engram.ui.figure.Ink;
import org.engram.ui.figure.PlotArea;
import org.engram.ui.figure.Scale;
import org.engram.ui.figure.Tint;
import org.engram.ui.player.Timeline;
import org.engram.ui.shell.OpenWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Curves, bands and playhead, moved by hand; each pixel is held against the engine, which solves the run once more. */
class PaintedCurvesTest {
    private static final FigureTheme LIGHT = FigureTheme.LIGHT;
    private static final double PIXEL = 1.1;

    @RegisterExtension
    static final OpenWindow window = new OpenWindow();

    @BeforeEach
    void startAgain() {
        window.startAgain();
    }

    @Test
    void playheadStandsWhereTheTimelineWasPressed() {
        Timeline timeline = window.robot().lookup(".timeline").queryAs(Timeline.class);
        double t = engine().horizon() * 0.3;
        window.robot().clickOn(timeline.localToScreen(timeline.xOf(t), timeline.getHeight() / 2));
        window.until(() -> Math.abs(window.frame().snapshot().time() - t) < engine().horizon() / 200);
        window.painted();
        double time = window.frame().snapshot().time();
        for (String id : List.of("loss", "norms")) {
            Painted painted = painted(id);
            assertThat(painted.line(LIGHT.ink()))
                    .as(id)
                    .isCloseTo(painted.area().px(time), offset(PIXEL));
        }
    }

    @Test
    void aClickOnTheNormsMovesThePlayheadOfTheLoss() {
        FigurePane norms = window.pane("norms");
        PlotArea area = norms.area();
        double t = 0.7 * engine().horizon();
        window.robot().clickOn(norms.localToScreen(area.px(t), area.top() + 9), MouseButton.PRIMARY);
        window.until(() -> window.frame().snapshot().time() > 0);
        window.robot().moveTo(".brand");
        window.painted();
        Painted painted = painted("loss");
        assertThat(painted.line(LIGHT.ink())).isCloseTo(painted.area().px(t), offset(1.5 + PIXEL));
    }

    @Test
    void theNextStageIsWhereTheEngineSaysItBegins() {
        window.robot().clickOn("#nextStage");
        double onset = engine().stages().hallucinationOnset();
        window.until(() -> window.frame().snapshot().time() == onset);
        window.painted();
        Painted painted = painted("loss");
        assertThat(painted.line(LIGHT.ink())).isCloseTo(painted.area().px(onset), offset(PIXEL));
    }

    @Test
    void theLossPassesThroughTheEnginesValues() {
        window.type(KeyCode.END);
        assertCurve("loss", FlowColumn.TOTAL_LOSS, Ink.TOTAL, LIGHT);
    }

    @Test
    void theNormsPassThroughTheEnginesValues() {
        window.type(KeyCode.END);
        assertCurve("norms", FlowColumn.NORM_SUBJECT, Ink.SUBJECT, LIGHT);
        assertCurve("norms", FlowColumn.NORM_RELATION, Ink.RELATION, LIGHT);
    }

    @Test
    void onLogAxesTheLossPassesThroughTheEnginesValuesToo() {
        window.type(KeyCode.END);
        window.type(KeyCode.X);
        window.type(KeyCode.Y);
        assertThat(window.pane("loss").area().x().scale()).isEqualTo(Scale.LOG);
        assertThat(window.pane("loss").area().y().scale()).isEqualTo(Scale.LOG);
        assertCurve("loss", FlowColumn.TOTAL_LOSS, Ink.TOTAL, LIGHT);
        Painted painted = painted("loss");
        assertThat(painted.area().px(0)).isNaN(); // t = 0 has no place, and leaves no trace
        double first = painted.area().valueX(painted.area().left() + 3.5);
        assertThat(painted.curve(painted.area().left() + 3.5, LIGHT.color(Ink.TOTAL)))
                .isCloseTo(painted.area().py(engine().value(FlowColumn.TOTAL_LOSS, first)), offset(2.0));
    }

    @Test
    void zoomedByKeysTheCurveStillPassesThroughTheEnginesValues() {
        window.type(KeyCode.END);
        FigurePane loss = window.pane("loss");
        window.robot().interact(loss::requestFocus);
        double before = loss.area().x().range().span();
        window.type(KeyCode.PLUS);
        window.type(KeyCode.PLUS);
        window.until(() -> loss.area().x().range().span() < 0.7 * before);
        assertCurve("loss", FlowColumn.TOTAL_LOSS, Ink.TOTAL, LIGHT);
    }

    @Test
    void inTheDarkTheCurveHasTheDarkColour() {
        window.type(KeyCode.END);
        window.type(KeyCode.T);
        try {
            window.until(() ->
                    FigureTheme.DARK.equals(window.pane("loss").themeProperty().get()));
            Color dark = FigureTheme.DARK.color(Ink.TOTAL);
            PlotArea area = window.pane("loss").area();
            double x = area.px(0.5 * engine().horizon());
            double y = area.py(engine().value(FlowColumn.TOTAL_LOSS, 0.5 * engine().horizon()));
            window.until(() -> Painted.alike(window.pane("loss").argb(x, y), dark));
            assertCurve("loss", FlowColumn.TOTAL_LOSS, Ink.TOTAL, FigureTheme.DARK);
        } finally {
            window.type(KeyCode.T);
            window.until(() -> LIGHT.equals(window.pane("loss").themeProperty().get()));
        }
    }

    @Test
    void theCrosshairOverTheLossMarksTheNormsAtTheSameTime() {
        window.type(KeyCode.END);
        window.painted();
        FigurePane loss = window.pane("loss");
        FigurePane norms = window.pane("norms");
        double t = 0.4 * engine().horizon();
        window.robot().moveTo(loss.localToScreen(loss.area().px(t), loss.area().top() + 40));
        window.until(() -> Math.abs(norms.crosshairProperty().get() - t) < engine().horizon() / 200);
        double at = norms.crosshairProperty().get();
        double x = norms.area().px(at);
        double y = norms.area().py(engine().value(FlowColumn.NORM_RELATION, at));
        window.until(() -> ringed(norms, x, y));
        assertThat(Painted.alike(norms.argb(x, y), LIGHT.color(Ink.RELATION))).isTrue();
    }

    @Test
    void bandsFollowADragOfS() {
        Node thumb = window.robot().lookup("#slider-subjects").query().lookup(".thumb");
        window.robot().drag(thumb, MouseButton.PRIMARY).moveBy(16, 0).drop();
        assertThat(value(FlowParameter.SUBJECTS)).isGreaterThan(16);
        assertBands();
    }

    @Test
    void bandsFollowTheInitialScale() {
        double before = engine().stages().recallOnset();
        window.robot()
                .interact(() -> window.robot().lookup("#slider-init").query().requestFocus());
        window.robot().type(KeyCode.LEFT, 8);
        assertThat(value(FlowParameter.INIT)).isLessThan(1e-5);
        assertBands();
        assertThat(engine().stages().recallOnset()).isGreaterThan(1.05 * before);
    }

    @Test
    void bandsFollowEveryPresetChosenByItsKey() {
        for (int i = 0; i < window.model().presets().size(); i++) {
            Preset<FlowSettings> preset = window.model().presets().get(i);
            window.type(KeyCode.valueOf("DIGIT" + (i + 1)));
            window.until(() -> preset.equals(window.model().presetProperty().get()));
            assertBands();
        }
    }

    @Test
    void bandsFollowAPresetChosenFromTheList() {
        ComboBox<?> presets = window.robot().lookup("#presets").queryComboBox();
        window.robot().interact(presets::requestFocus);
        window.robot().type(KeyCode.DOWN, 3).type(KeyCode.ENTER);
        window.until(() -> "Long hallucination"
                .equals(window.model().presetProperty().get().name()));
        assertBands();
    }

    @Test
    void trianglesStandWhereTheTheoryPredicts() {
        Painted painted = painted("loss");
        List<StageReport.Prediction> predictions = engine().stages().predictions();
        assertThat(predictions).hasSize(2);
        for (StageReport.Prediction prediction : predictions) {
            assertThat(prediction.certainty()).isEqualTo(Certainty.CLOSED_FORM);
            double x = painted.area().px(prediction.time());
            double y = painted.area().bottom() - 12.5;
            assertThat(painted.is(x, y, LIGHT.ink())).isTrue();
            assertThat(painted.is(x - 8, y, LIGHT.ink())).isFalse();
            assertThat(painted.is(x + 8, y, LIGHT.ink())).isFalse();
        }
    }

    @Test
    void theOldCurveIsAGhostWhileTheThumbIsHeld() {
        window.type(KeyCode.END);
        window.painted();
        Engine old = engine();
        Node thumb = window.robot().lookup("#slider-subjects").query().lookup(".thumb");
        window.robot().drag(thumb, MouseButton.PRIMARY).moveBy(24, 0);
        window.solved();
        window.painted();
        double held = ghostly(old);
        window.robot().drop();
        window.until(() -> window.model().ghostProperty().get() == null);
        window.painted();
        assertThat(held).isBetween(0.2, 0.8); // five pixels of each nine, less where it is steep
        assertThat(ghostly(old)).isLessThan(0.05);
    }

    /** A dot on a curve stands in a white ring; without one there is nothing white, as the card is not painted here. */
    private static boolean ringed(FigurePane pane, double x, double y) {
        int ring = 0;
        for (int dx = -5; dx <= 5; dx++) {
            for (int dy = -5; dy <= 5; dy++) {
                int argb = pane.argb(x + dx, y + dy);
                ring += argb >>> 24 > 0xa0 && (argb & 0xff) > 0xe8 ? 1 : 0;
            }
        }
        return ring >= 8;
    }

    /** How much of the old curve, where the new one is far away, has the ghost's colour. */
    private static double ghostly(Engine old) {
        Painted painted = painted("loss");
        Engine now = engine();
        int looked = 0;
        int seen = 0;
        for (double x = painted.area().left() + 2; x < painted.area().right() - 2; x++) {
            double t = painted.area().valueX(x);
            double there = painted.area().py(old.value(FlowColumn.TOTAL_LOSS, t));
            double others = Math.min(
                    Math.abs(there - painted.area().py(now.value(FlowColumn.TOTAL_LOSS, t))),
                    Math.abs(there - painted.area().py(now.value(FlowColumn.SUBJECT_ONLY_LOSS, t))));
            if (t < old.horizon() && others > 8) {
                looked++;
                seen += violet(painted, x, there) ? 1 : 0;
            }
        }
        assertThat(looked).isGreaterThan(20);
        return (double) seen / looked;
    }

    /** More blue than green by far, as neither bands nor grid are. */
    private static boolean violet(Painted painted, double x, double y) {
        for (int dy = -1; dy <= 1; dy++) {
            Color color = new Color(painted.at(x, y + dy));
            if (color.getBlue() - color.getGreen() > 24) {
                return true;
            }
        }
        return false;
    }

    private static void assertBands() {
        window.solved();
        window.pause();
        window.painted();
        Painted painted = painted("loss");
        List<Stage> stages = engine().stages().stages();
        assertThat(stages.size()).isGreaterThan(1);
        for (int i = 1; i < stages.size(); i++) {
            assertThat(painted.boundary(tint(stages.get(i - 1)), tint(stages.get(i))))
                    .as(
                            "%s of %s",
                            stages.get(i), window.model().settingsProperty().get())
                    .isCloseTo(painted.area().px(stages.get(i).start()), offset(PIXEL));
        }
        Timeline timeline = window.robot().lookup(".timeline").queryAs(Timeline.class);
        List<Double> starts = timeline.lookupAll(".timeline-band").stream()
                .map(Node::getLayoutX)
                .sorted()
                .toList();
        assertThat(starts).hasSize(stages.size());
        for (int i = 0; i < stages.size(); i++) {
            assertThat(starts.get(i)).isCloseTo(timeline.xOf(stages.get(i).start()), offset(0.01));
        }
    }

    private static void assertCurve(String id, FlowColumn column, Ink ink, FigureTheme theme) {
        window.painted();
        Engine engine = engine();
        window.until(() -> window.frame().snapshot().time() == engine.horizon());
        window.painted();
        Painted painted = painted(id);
        PlotArea area = painted.area();
        int looked = 0;
        for (double part = 0.03; part < 0.97; part += 0.047) {
            double x = Math.floor(area.left() + part * area.width()) + 0.5;
            double y = area.py(engine.value(column, area.valueX(x)));
            if (y > area.top() + 3 && y < area.bottom() - 3) {
                assertThat(painted.curve(x, theme.color(ink)))
                        .as("%s at x = %s", column, area.valueX(x))
                        .isCloseTo(y, offset(2.0));
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(8);
    }

    private static Color tint(Stage stage) {
        return LIGHT.color(
                switch (stage.name()) {
                    case StageName.UNIFORM -> Tint.UNIFORM;
                    case StageName.MARGINAL -> Tint.MARGINAL;
                    case StageName.HALLUCINATION -> Tint.RELATION;
                    case StageName.SUBJECT_GUESS -> Tint.SUBJECT;
                    case StageName.RECALL -> Tint.RECALL;
                });
    }

    private static Painted painted(String id) {
        return Painted.of(window.pane(id));
    }

    private static Engine engine() {
        return Engine.solve(window.model().settingsProperty().get().experiment());
    }

    private static double value(FlowParameter parameter) {
        return window.model().settingsProperty().get().value(parameter);
    }
}
