package org.engram.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.theory.StageReport.StageName;
import org.engram.ui.laboratory.StageWords;
import org.engram.ui.laboratory.TourMoment.Within;
import org.engram.ui.laboratory.TourStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The guided tour of the gradient flow, walked by keyboard. */
class TourWindowTest {
    @RegisterExtension
    static final OpenWindow window = new OpenWindow();

    @BeforeEach
    void startAgain() {
        window.startAgain();
    }

    @AfterEach
    void leave() {
        if (touring()) {
            window.type(KeyCode.ESCAPE);
        }
    }

    private static List<TourStep> steps() {
        return window.laboratory().tour();
    }

    @Test
    void arrowsWalkAllOfIt() {
        window.type(KeyCode.SHIFT, KeyCode.F1);
        List<String> titles = new ArrayList<>();
        for (TourStep step : steps()) {
            window.until(() -> title().equals(step.title()));
            titles.add(title());
            arrived(step);
            assertThat(hidden(step)).as("of what %s speaks of", step.title()).isZero();
            window.type(KeyCode.RIGHT);
        }

        assertThat(titles).hasSizeBetween(6, 9);
        assertThat(touring()).isFalse();
        assertThat(window.model().settingsProperty().get())
                .isEqualTo(
                        window.model().presets().get(steps().getLast().preset()).settings());
    }

    @Test
    void leftGoesBackAndEscapeLeavesEverythingAsItIs() {
        window.type(KeyCode.SHIFT, KeyCode.F1);
        window.type(KeyCode.RIGHT);
        window.type(KeyCode.RIGHT);
        assertThat(title()).isEqualTo(steps().get(2).title());
        window.type(KeyCode.LEFT);
        assertThat(title()).isEqualTo(steps().get(1).title());
        window.type(KeyCode.RIGHT);
        arrived(steps().get(2));
        double time = window.frame().snapshot().time();

        window.type(KeyCode.ESCAPE);

        assertThat(touring()).isFalse();
        assertThat(window.frame().snapshot().time()).isEqualTo(time);
        assertThat(window.frame().status()).isInstanceOf(RunStatus.Solved.class);
    }

    @Test
    void whoMovesASliderTakesOver() {
        window.type(KeyCode.SHIFT, KeyCode.F1);
        assertThat(touring()).isTrue();

        window.robot()
                .interact(() -> window.model().parameter(FlowParameter.SUBJECTS).type("24"));
        window.solved();

        assertThat(touring()).isFalse();
        assertThat(window.frame().facts().subjectCount()).isEqualTo(24);
    }

    @Test
    void whoTakesHoldOfASliderTakesOver() {
        window.type(KeyCode.SHIFT, KeyCode.F1);
        window.robot()
                .interact(
                        () -> window.model().parameter(FlowParameter.RELATIONS).hold(true));
        boolean after = touring();
        window.robot()
                .interact(
                        () -> window.model().parameter(FlowParameter.RELATIONS).hold(false));

        assertThat(after).isFalse();
    }

    /** Until the playhead is where the step wants it. */
    private static void arrived(TourStep step) {
        window.until(() -> !window.model().player().playingProperty().get()
                && window.frame()
                        .experiment()
                        .equals(window.model().settingsProperty().get().experiment())
                && step.moment()
                        .time(window.frame().status(), window.frame().stages())
                        .isPresent()
                && window.frame().snapshot().time()
                        == step.moment()
                                .time(window.frame().status(), window.frame().stages())
                                .getAsDouble());
        if (step.moment() instanceof Within within) {
            StageName stage = StageWords.at(
                    window.frame().stages(), window.frame().snapshot().time());
            assertThat(stage).isEqualTo(within.stage());
        }
    }

    private static boolean touring() {
        return node(".tour-bubble").getParent().isVisible();
    }

    private static String title() {
        return touring() ? ((Label) node(".tour-title")).getText() : "";
    }

    private static Node node(String query) {
        return window.stage().getScene().getRoot().lookup(query);
    }

    /** The part of what a step speaks of that is behind the bubble, in pixels. */
    private static double hidden(TourStep step) {
        Bounds bubble = scene(node(".tour-bubble"));
        Bounds target = scene(node(step.target()));
        double across = Math.min(bubble.getMaxX(), target.getMaxX()) - Math.max(bubble.getMinX(), target.getMinX());
        double down = Math.min(bubble.getMaxY(), target.getMaxY()) - Math.max(bubble.getMinY(), target.getMinY());
        return Math.max(0, across) * Math.max(0, down);
    }

    private static Bounds scene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
