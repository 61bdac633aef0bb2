package org.engram.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.engram.ui.shell.Waiting.until;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.engram.ui.figure.FigureTheme;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.PlotArea;
import org.engram.ui.figure.Samples;
import org.engram.ui.figure.Scale;
import org.engram.ui.figure.Tint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FigurePaneTest {
    private final List<Double> seeks = new ArrayList<>();
    private FigurePane pane;
    private AnimationTimer pump;

    @Start
    void start(Stage stage) {
        pane = new FigurePane();
        pane.onSeek(seeks::add);
        pane.update(Samples.loss(500));
        pump = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pane.pulse();
            }
        };
        pump.start();
        stage.setScene(new Scene(new StackPane(pane), 700, 350));
        stage.show();
    }

    @BeforeEach
    void painted() {
        until(() -> pane.shownFigure() != null);
    }

    @AfterEach
    void stop() {
        new FxRobot().interact(() -> pump.stop());
    }

    @Test
    void thePictureOnTheScreenHasTheBandsWhereTheyBelong() {
        PlotArea area = pane.area();
        int hallucination = FigureTheme.LIGHT.color(Tint.RELATION).getRGB();
        until(() -> pane.argb(area.px(330), area.py(0.62)) == hallucination);
    }

    @Test
    void theWheelZoomsAroundTheCursor(FxRobot robot) {
        PlotArea before = pane.area();
        double x = before.px(200);
        double y = before.py(2);

        robot.interact(() -> Event.fireEvent(pane, wheel(x, y, 80)));

        PlotArea after = pane.area();
        assertThat(after.x().range().span()).isCloseTo(700 / (1.25 * 1.25), offset(1e-6));
        assertThat(after.x().range().min()).isCloseTo(200 - 200 / (1.25 * 1.25), offset(1e-6));
        until(() -> pane.shownView().equals(pane.viewProperty().get()));
    }

    @Test
    void draggingPansAndADoubleClickShowsAllAgain(FxRobot robot) {
        PlotArea before = pane.area();
        robot.drag(at(before.px(400), before.py(2)), MouseButton.PRIMARY).dropTo(at(before.px(300), before.py(2)));
        until(() -> pane.area().x().range().min() > 50);
        assertThat(seeks).isEmpty();

        robot.doubleClickOn(at(before.px(300), before.py(2)), MouseButton.PRIMARY);
        until(() -> pane.area().x().range().min() == 0);
    }

    @Test
    void aClickMovesThePlayheadThere(FxRobot robot) {
        PlotArea area = pane.area();
        robot.clickOn(at(area.px(250), area.py(3)), MouseButton.PRIMARY);

        until(() -> !seeks.isEmpty());
        assertThat(seeks.getFirst()).isCloseTo(250, offset(1.5));
    }

    @Test
    void theCrosshairFollowsThePointerAndLeavesWithIt(FxRobot robot) {
        PlotArea area = pane.area();
        robot.moveTo(at(area.px(330), area.py(1)));
        until(() -> Math.abs(pane.crosshairProperty().get() - 330) < 1.5);

        robot.moveTo(at(5, 5));
        until(() -> Double.isNaN(pane.crosshairProperty().get()));
    }

    @Test
    void theKeysXAndYChangeTheScales(FxRobot robot) {
        PlotArea area = pane.area();
        robot.clickOn(at(area.px(100), area.py(2)), MouseButton.PRIMARY);

        robot.type(KeyCode.X);
        until(() -> pane.area().x().scale() == Scale.LOG);
        robot.type(KeyCode.Y);
        until(() -> pane.area().y().scale() == Scale.LOG);
        robot.type(KeyCode.X);
        until(() -> pane.area().x().scale() == Scale.LINEAR);
    }

    @Test
    void aNewFigureIsShownAndSpoken(FxRobot robot) {
        LineFigure norms = Samples.norms(200);
        robot.interact(() -> pane.update(norms));

        until(() -> norms.equals(pane.shownFigure()));
        assertThat(pane.getAccessibleText()).startsWith("Weight norms").contains("norms grow");
    }

    /** The Headless platform's robot has no wheel. */
    private static ScrollEvent wheel(double x, double y, double delta) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }

    private Point2D at(double x, double y) {
        return pane.localToScreen(x, y);
    }
}
