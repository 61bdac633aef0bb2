package org.engram.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.engram.ui.laboratory.TourStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tours of the laboratories that train and store, walked to their last step by keyboard. */
class TourWalkTest {
    @RegisterExtension
    static final OpenWindow window = new OpenWindow();

    @AfterEach
    void leave() {
        if (touring()) {
            window.type(KeyCode.ESCAPE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"transformer", "memory"})
    void arrowsWalkAllOfItAndEachStepPointsAtWhatItSpeaksOf(String laboratory) {
        List<TourStep> steps = begin(laboratory);
        List<String> titles = new ArrayList<>();
        for (TourStep step : steps) {
            window.until(step.title(), () -> title().equals(step.title()) && pointsAt(step));
            titles.add(title());
            window.type(KeyCode.RIGHT);
        }

        assertThat(titles).hasSizeBetween(6, 9);
        assertThat(touring()).isFalse();
        assertThat(window.laboratory().model().settingsProperty().get()).isEqualTo(settings(steps.getLast()));
    }

    @ParameterizedTest
    @CsvSource({"transformer,learning-rate", "memory,inputs"})
    void whoMovesASliderTakesOverAndKeepsTheKeyboardThere(String laboratory, String parameter) {
        begin(laboratory);
        window.type(KeyCode.RIGHT);
        Node slider = window.node("#slider-" + parameter, Node.class);
        Object before = window.laboratory().model().settingsProperty().get();

        window.tabTo(slider);
        assertThat(touring()).isTrue();
        window.type(KeyCode.LEFT);

        assertThat(touring()).isFalse();
        assertThat(slider.isFocused()).isTrue();
        assertThat(window.laboratory().model().settingsProperty().get()).isNotEqualTo(before);
        window.type(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.laboratory().model().settingsProperty().get()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"transformer", "memory"})
    void escapeGivesTheKeyboardBackAndLeavesTheStep(String laboratory) {
        List<TourStep> steps = begin(laboratory);
        window.type(KeyCode.RIGHT);
        window.type(KeyCode.LEFT);
        assertThat(title()).isEqualTo(steps.getFirst().title());

        window.type(KeyCode.ESCAPE);

        assertThat(touring()).isFalse();
        assertThat(window.node(".timeline", Node.class).isFocused()).isTrue();
        assertThat(window.laboratory().model().settingsProperty().get()).isEqualTo(settings(steps.getFirst()));
    }

    private static List<TourStep> begin(String laboratory) {
        window.rest(laboratory);
        window.type(KeyCode.SHIFT, KeyCode.F1);
        assertThat(touring()).isTrue();
        return window.laboratory().tour();
    }

    private static Object settings(TourStep step) {
        return window.laboratory().model().presets().get(step.preset()).settings();
    }

    private static boolean touring() {
        return root(".tour-bubble")
                .map(bubble -> bubble.getParent().isVisible())
                .orElse(false);
    }

    private static String title() {
        return root(".tour-title").map(Label.class::cast).map(Label::getText).orElse("");
    }

    private static Optional<Node> root(String query) {
        return Optional.ofNullable(window.stage().getScene().getRoot().lookup(query));
    }

    /** Whether what a step speaks of can be seen, inside the ring, with the bubble beside it. */
    private static boolean pointsAt(TourStep step) {
        Optional<Bounds> seen = root(step.target()).map(TourWalkTest::seen).filter(bounds -> area(bounds) > 0);
        Bounds ring = root(".tour-ring").map(TourWalkTest::scene).orElseThrow();
        Bounds bubble = root(".tour-bubble").map(TourWalkTest::scene).orElseThrow();
        return seen.filter(ring::contains)
                .filter(bounds -> area(common(bounds, bubble)) == 0)
                .isPresent();
    }

    /** The part of a node that nothing cuts off; empty where it is not shown. */
    private static Bounds seen(Node node) {
        Bounds seen = common(scene(node), scene(window.stage().getScene().getRoot()));
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return new BoundingBox(0, 0, 0, 0);
            }
            if (up instanceof ScrollPane) {
                seen = common(seen, scene(up));
            }
        }
        return seen;
    }

    private static double area(Bounds bounds) {
        return bounds.getWidth() * bounds.getHeight();
    }

    private static Bounds common(Bounds a, Bounds b) {
        double x = Math.max(a.getMinX(), b.getMinX());
        double y = Math.max(a.getMinY(), b.getMinY());
        double width = Math.min(a.getMaxX(), b.getMaxX()) - x;
        double height = Math.min(a.getMaxY(), b.getMaxY()) - y;
        return new BoundingBox(x, y, Math.max(0, width), Math.max(0, height));
    }

    private static Bounds scene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
