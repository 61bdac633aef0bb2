package org.engram.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.image.BufferedImage;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.flow.FlowObservables;
import org.engram.simulation.flow.FlowProblem;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.flow.FlowSnapshot;
import org.engram.simulation.task.FactTable;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.figure.Canvas;
import org.engram.ui.figure.FigureRaster;
import org.engram.ui.figure.FigureTheme;
import org.engram.ui.figure.FigureView;
import org.engram.ui.figure.HeatmapFigure;
import org.engram.ui.figure.PlotArea;
import org.engram.ui.figure.Pointer;
import org.engram.ui.laboratory.AnswerBar;
import org.engram.ui.player.Quantity;
import org.engram.ui.player.Timeline;
import org.engram.ui.shell.OpenWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Heatmaps, bars and numbers, moved by hand; each is held against the engine, which solves the run once more. */
class PaintedWeightsTest {
    @RegisterExtension
    static final OpenWindow window = new OpenWindow();

    @BeforeEach
    void startAgain() {
        window.startAgain();
    }

    @Test
    void cellsHaveTheColourOfTheirWeight() {
        press(0.6);
        FlowSnapshot weights = engine();
        double largest = largest(weights);
        Painted painted = Painted.of(window.pane("values"));
        PlotArea area = painted.area();
        for (int a = 0; a < weights.layout().answers(); a += 3) {
            for (int z = 0; z < weights.layout().tokens(); z++) {
                int color = FigureTheme.LIGHT.diverging().argb(0.5 + 0.5 * weights.value(a, z) / largest);
                assertThat(painted.at(area.px(z + 0.5), area.py(a + 0.5)))
                        .as("V(%d, %d)", a, z)
                        .isEqualTo(color);
            }
        }
    }

    @Test
    void theStripHasTheColoursOfTheKeys() {
        press(0.7);
        FlowSnapshot weights = engine();
        double largest = 0;
        for (int z = 0; z < weights.layout().tokens(); z++) {
            largest = Math.max(largest, Math.abs(weights.key(z)));
        }
        Painted painted = Painted.of(window.pane("attention"));
        for (int z = 0; z < weights.layout().tokens(); z++) {
            assertThat(painted.at(painted.area().px(z + 0.5), painted.area().top() + 6))
                    .as("k(%d)", z)
                    .isEqualTo(FigureTheme.LIGHT.sequential().argb(weights.key(z) / largest));
        }
    }

    @Test
    void manySubjectsShareAPixelWhichShowsTheLargest() {
        window.robot().clickOn("#fixed"); // a run to recall would take seconds
        type("#field-subjects", "300");
        window.solved();
        press(0.5);
        FlowSnapshot weights = engine();
        Painted painted = Painted.of(window.pane("values"));
        int tokens = weights.layout().tokens();
        int width = (int) Math.round(painted.area().width());
        assertThat(width).isLessThan(tokens);
        double largest = largest(weights);
        double y = painted.area().py(0.5);
        for (int x = 0; x < width; x++) {
            double most = 0;
            for (int z = 0; z < tokens; z++) {
                boolean here = (long) z * width / tokens == x;
                most = here && Math.abs(weights.value(0, z)) > Math.abs(most) ? weights.value(0, z) : most;
            }
            assertThat(painted.at(painted.area().left() + x + 0.5, y))
                    .as("pixel %d", x)
                    .isEqualTo(FigureTheme.LIGHT.diverging().argb(0.5 + 0.5 * most / largest));
        }
    }

    @Test
    void theBoxAtThePointerTellsTheEnginesValue() {
        press(0.6);
        FlowSnapshot weights = engine();
        FigurePane values = window.pane("values");
        PlotArea area = values.area();
        double x = Math.rint(area.px(3.5));
        double y = Math.rint(area.py(10.5));
        window.robot().moveTo(values.localToScreen(x, y));
        HeatmapFigure figure = (HeatmapFigure) values.figure();
        HeatmapFigure own = with(figure, new WeightCells(weights, window.frame().facts()));
        double[] altered = weights.state().clone();
        altered[weights.layout().values(3) + 10] *= 0.99;
        FlowSnapshot other = new FlowSnapshot(weights.time(), weights.layout(), altered, weights.columns());
        HeatmapFigure wrong = with(figure, new WeightCells(other, window.frame().facts()));
        Canvas canvas = new Canvas(values.getWidth(), values.getHeight(), 1);
        int[] expected = paint(own, canvas, x, y);
        assertThat(paint(wrong, canvas, x, y)).isNotEqualTo(expected);
        window.until(() -> same(values, expected, canvas));
    }

    @Test
    void barsAreAsLongAsTheEngineIsSureOfWhatWasAsked() {
        window.type(KeyCode.DIGIT3);
        window.until(() -> window.frame().facts().subjects().contains("France"));
        window.solved();
        window.pause();
        press(0.45);
        FactTable facts = window.frame().facts();
        int subject = facts.subjects().indexOf("Japan");
        int relation = 1;
        window.robot().interact(() -> {
            window.model().ask().subjectProperty().set(subject);
            window.model().ask().relationProperty().set(relation);
        });
        double[] p = new double[facts.answerCount()];
        new FlowObservables(FlowProblem.of(window.frame().experiment()), Kernel.best())
                .predict(engine().state(), subject, relation, p);
        Set<AnswerBar> bars = window.robot().lookup(".answer-bar").queryAllAs(AnswerBar.class);
        double scale = window.model().ask().answersProperty().get().scale();
        window.until(() -> bars.stream()
                .filter(Node::isVisible)
                .allMatch(bar -> Math.abs(bar.filled() - p[bar.bar().answer()] / scale) < 1e-9));
        for (AnswerBar bar : bars) {
            if (bar.isVisible()) {
                assertThat(((Label) bar.lookup(".answer-number")).getText())
                        .isEqualTo(Quantity.percent(p[bar.bar().answer()]));
            }
        }
    }

    @Test
    void theTheoryTableShowsWhatTheEngineMeasured() {
        type("#field-subjects", "40");
        window.solved();
        Engine engine = Engine.solve(window.frame().experiment());
        window.until(() ->
                texts(".measured").contains(Quantity.significant(engine.stages().hallucinationOnset()))
                        && texts(".measured")
                                .contains(Quantity.significant(engine.stages().recallOnset())));
        assertThat(texts(".predicted"))
                .contains(Quantity.significant(
                        engine.stages().predictions().getFirst().time()));
    }

    @Test
    void theClockShowsTheTimeThatWasPressed() {
        press(0.25);
        String text = window.robot().lookup("#time").queryAs(Label.class).getText();
        assertThat(text)
                .isEqualTo("t = " + Quantity.time(window.frame().snapshot().time()) + " / "
                        + Quantity.time(
                                Engine.solve(window.frame().experiment()).horizon()));
    }

    private static Set<String> texts(String style) {
        return window.robot().lookup(style).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static void type(String field, String text) {
        window.robot()
                .clickOn(field)
                .push(KeyCode.SHORTCUT, KeyCode.A)
                .write(text)
                .type(KeyCode.ENTER);
        window.until(() ->
                window.model().settingsProperty().get().value(FlowParameter.SUBJECTS) == Double.parseDouble(text));
    }

    /** Presses the timeline at a part of the run. */
    private static void press(double part) {
        Timeline timeline = window.robot().lookup(".timeline").queryAs(Timeline.class);
        double t = part * window.frame().status().horizon();
        window.robot().clickOn(timeline.localToScreen(timeline.xOf(t), timeline.getHeight() / 2));
        window.until(() -> Math.abs(window.frame().snapshot().time() - t)
                < window.frame().status().horizon() / 200);
        window.robot().moveTo(".brand");
        window.painted();
        assertThat(window.frame().snapshot().time()).isCloseTo(t, offset(t / 20));
    }

    private static FlowSnapshot engine() {
        return Engine.solve(window.frame().experiment())
                .at(window.frame().snapshot().time());
    }

    private static double largest(FlowSnapshot weights) {
        double largest = 0;
        for (int i = 0; i < weights.layout().key(0); i++) {
            largest = Math.max(largest, Math.abs(weights.state()[i]));
        }
        return largest;
    }

    private static HeatmapFigure with(HeatmapFigure figure, HeatmapFigure.Cells cells) {
        return new HeatmapFigure(
                figure.heading(),
                cells,
                figure.rowGroups(),
                figure.columnGroups(),
                figure.columnTitle(),
                figure.signed(),
                figure.summary());
    }

    private static int[] paint(HeatmapFigure figure, Canvas canvas, double x, double y) {
        BufferedImage image = new BufferedImage(canvas.columns(), canvas.rows(), BufferedImage.TYPE_INT_ARGB_PRE);
        Pointer pointer = new Pointer(Double.NaN, x, y);
        new FigureRaster().paint(image, figure, FigureView.ALL, pointer, FigureTheme.LIGHT, canvas);
        return image.getRGB(0, 0, canvas.columns(), canvas.rows(), null, 0, canvas.columns());
    }

    /** Opaque pixels are compared: toolkits round translucent ones in different ways. */
    private static boolean same(FigurePane pane, int[] expected, Canvas canvas) {
        for (int i = 0; i < expected.length; i++) {
            boolean opaque = expected[i] >>> 24 == 255;
            int row = i / canvas.columns();
            if (opaque && pane.argb(i - row * canvas.columns(), row) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
