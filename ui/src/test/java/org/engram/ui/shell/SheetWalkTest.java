package org.engram.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What opens over a laboratory is gone round by Tab, closed by Escape, and gives the keyboard back. */
class SheetWalkTest {
    @RegisterExtension
    static final OpenWindow window = new OpenWindow();

    private static KeyboardWalk walk;

    @BeforeAll
    static void walk() {
        window.robot().interact(() -> walk = new KeyboardWalk(window.stage().getScene()));
    }

    @BeforeEach
    void startAgain() {
        window.startAgain();
        window.robot().interact(() -> window.pane("norms").requestFocus());
    }

    static Stream<Arguments> sheets() {
        return Stream.of(
                Arguments.of("export", 11, List.of(KeyCode.CONTROL, KeyCode.E)),
                Arguments.of("film", 14, List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E)),
                Arguments.of("shortcuts", 1, List.of(KeyCode.F1)),
                Arguments.of("pinned runs", 4, List.of(KeyCode.C)));
    }

    /** @param least so many controls it has */
    @ParameterizedTest
    @MethodSource("sheets")
    void tabGoesRoundASheetAndEscapeGivesTheKeyboardBack(String name, int least, List<KeyCode> keys) {
        window.type(KeyCode.P);
        window.type(keys.toArray(KeyCode[]::new));
        goRound(least);
        assertThat(window.pane("norms").isFocused()).isTrue();
        window.type(KeyCode.SHIFT, KeyCode.P);
    }

    @Test
    void theSheetOfAFailureIsGoneRoundToo() {
        window.robot().interact(() -> window.window().failed("This should not have happened.", "details"));
        window.until(() -> veils().anyMatch(Node::isVisible));
        goRound(2);
        assertThat(window.pane("norms").isFocused()).isTrue();
    }

    @Test
    void theBubbleOfATourIsGoneRoundAndTheWindowUnderIt() {
        window.type(KeyCode.SHIFT, KeyCode.F1);
        window.type(KeyCode.RIGHT);
        List<String> missed = new ArrayList<>();
        window.robot().interact(() -> {
            Set<Node> met = walk.forth();
            KeyboardWalk.stops(window.stage().getScene().getRoot())
                    .filter(node -> !met.contains(node))
                    .map(KeyboardWalk::name)
                    .forEach(missed::add);
        });
        window.type(KeyCode.ESCAPE);
        assertThat(missed).isEmpty();
    }

    @Test
    void whatIsSaidGoesByEscape() {
        window.robot().interact(() -> window.model().say("Something was said."));
        window.type(KeyCode.ESCAPE);
        assertThat(window.model().noticeProperty().get()).isEmpty();
    }

    private static void goRound(int least) {
        Node veil = veils().filter(Node::isVisible).findFirst().orElseThrow();
        List<Node> there = new ArrayList<>();
        List<Node> forth = new ArrayList<>();
        List<Node> back = new ArrayList<>();
        window.robot().interact(() -> {
            KeyboardWalk.stops(veil).forEach(there::add);
            forth.addAll(walk.forth());
            back.addAll(walk.back());
            walk.press(KeyCode.ESCAPE);
        });
        assertThat(KeyboardWalk.names(forth.stream()))
                .containsExactlyInAnyOrderElementsOf(KeyboardWalk.names(there.stream()));
        assertThat(back).containsExactlyInAnyOrderElementsOf(forth);
        assertThat(there).hasSizeGreaterThanOrEqualTo(least);
        assertThat(veil.isVisible()).isFalse();
    }

    private static Stream<Node> veils() {
        return window.stage().getScene().getRoot().lookupAll(".sheet-veil").stream();
    }
}
