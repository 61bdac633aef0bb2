package org.engram.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tab goes round each laboratory and leaves nothing out. */
class TabWalkTest {
    @RegisterExtension
    static final OpenWindow window = new OpenWindow();

    private static KeyboardWalk walk;

    @BeforeAll
    static void walk() {
        window.robot().interact(() -> walk = new KeyboardWalk(window.stage().getScene()));
    }

    /** With every preset that brings other controls, and with what is folded. */
    @ParameterizedTest
    @ValueSource(strings = {"flow", "transformer", "memory"})
    void tabMeetsEveryControlOfALaboratoryAndShiftTabTheSame(String laboratory) {
        window.rest(laboratory);
        Set<Node> known = new HashSet<>();
        for (String preset : window.presets()) {
            window.startOnly(preset);
            if (known.addAll(KeyboardWalk.stops(root()).toList())) {
                window.rest(laboratory);
                List<String> missed = new ArrayList<>();
                window.robot().interact(() -> missed.addAll(missed()));
                assertThat(missed)
                        .as("missed in %s with %s", laboratory, preset)
                        .isEmpty();
            }
        }
    }

    private static List<String> missed() {
        walk.forth(TabWalkTest::unfold);
        List<Node> there = KeyboardWalk.stops(root()).toList();
        Set<Node> forth = walk.forth();
        Set<Node> back = walk.back();
        return Stream.concat(
                        there.stream()
                                .filter(node -> !forth.contains(node))
                                .map(node -> "Tab: " + KeyboardWalk.name(node)),
                        forth.stream()
                                .filter(node -> !back.contains(node))
                                .map(node -> "Shift+Tab: " + KeyboardWalk.name(node)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"flow", "transformer", "memory"})
    void whateverHasTheKeyboardIsInSightAndShowsIt(String laboratory) {
        window.rest(laboratory);
        List<Node> unseen = new ArrayList<>();
        Marks marks = new Marks();
        window.robot().interact(() -> {
            walk.press(KeyCode.TAB); // what the program gave the keyboard to shows it less
            walk.forth(stop -> {
                root().layout();
                if (!inSight(stop)) {
                    unseen.add(stop);
                }
                marks.at(stop);
                unfold(stop);
            });
        });
        assertThat(KeyboardWalk.names(unseen.stream()))
                .as("have the keyboard out of sight")
                .isEmpty();
        assertThat(KeyboardWalk.names(marks.without.stream()))
                .as("do not show that they have the keyboard")
                .isEmpty();
    }

    /** Compares how each stop looks with the keyboard and right after. */
    private static final class Marks {
        private final List<Node> without = new ArrayList<>();
        private Optional<Node> last = Optional.empty();
        private Look look;

        void at(Node stop) {
            last.filter(node -> !look.differs(Look.of(node))).ifPresent(without::add);
            last = Optional.of(stop);
            look = Look.of(stop);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"flow", "transformer", "memory"})
    void arrowsReachEveryToggleBesideTheChosenOne(String laboratory) {
        window.rest(laboratory);
        List<Node> missed = new ArrayList<>();
        window.robot().interact(() -> {
            Set<Node> stops = walk.forth(TabWalkTest::unfold);
            List<Node> beside = KeyboardWalk.controls(root()).stream()
                    .filter(KeyboardWalk::besideTheChosen)
                    .toList();
            List<Node> met = new ArrayList<>();
            for (Node stop : stops) {
                if (stop instanceof ToggleButton toggle && toggle.getToggleGroup() != null) {
                    walk.to(stop);
                    met.addAll(walk.amongToggles());
                    walk.to(stop);
                }
            }
            beside.stream().filter(node -> !met.contains(node)).forEach(missed::add);
        });
        assertThat(KeyboardWalk.names(missed.stream()))
                .as("not reached by arrows")
                .isEmpty();
    }

    private static void unfold(Node stop) {
        if (stop instanceof TitledPane fold && !fold.isExpanded()) {
            walk.press(KeyCode.SPACE);
        }
    }

    private static Parent root() {
        return window.stage().getScene().getRoot();
    }

    private static boolean inSight(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        boolean sight = bounds.getWidth() > 0 && root().getLayoutBounds().contains(bounds);
        for (Parent up = node.getParent(); up != null; up = up.getParent()) {
            sight &= !(up instanceof ScrollPane)
                    || up.localToScene(up.getLayoutBounds()).contains(bounds);
        }
        return sight;
    }
}
