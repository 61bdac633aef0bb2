package org.engram.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.ui.figure.LineFigure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Runs are pinned, compared, taken up again and let go of by keyboard alone. */
class PinWindowTest {
    @RegisterExtension
    static final OpenWindow window = new OpenWindow();

    @BeforeEach
    void startAgain() {
        window.type(KeyCode.SHIFT, KeyCode.P);
        window.startAgain();
    }

    @Test
    void pinnedCurvesAreOnTheScreenUntilTheyAreUnpinned() {
        window.type(KeyCode.P);
        subjects(24);
        window.painted();

        assertThat(pinned("loss")).hasSize(1);
        assertThat(pinned("norms")).hasSize(1);
        assertThat(compare().isVisible()).isTrue();
        assertThat(compare().getText()).isEqualTo("1");

        window.type(KeyCode.SHIFT, KeyCode.P);
        window.painted();
        assertThat(pinned("loss")).isEmpty();
        assertThat(compare().isVisible()).isFalse();
    }

    @Test
    void aRunIsTakenUpAgainFromTheTable() {
        window.type(KeyCode.P);
        subjects(24);
        window.type(KeyCode.C);
        window.tabTo(window.node("#live-A", Node.class));
        window.type(KeyCode.SPACE);
        window.solved();

        assertThat(window.frame().facts().subjectCount()).isEqualTo(16);
        assertThat(window.robot().lookup(".sheet-veil").queryAllAs(Node.class)).noneMatch(Node::isVisible);
    }

    @Test
    void theTableListsWhatDiffersAndLetsGoOfOne() {
        window.type(KeyCode.P);
        subjects(24);
        window.type(KeyCode.P);
        subjects(32);
        window.type(KeyCode.C);

        assertThat(texts(".pin-table > .parameter")).containsExactly("16", "24", "32");
        window.tabTo(window.node("#unpin-A", Node.class));
        window.type(KeyCode.SPACE);
        assertThat(texts(".pin-table > .parameter")).containsExactly("24", "32");
        assertThat(texts(".pin-badge")).containsExactly("B");
        window.type(KeyCode.ESCAPE);
        assertThat(pinned("loss")).hasSize(1);
    }

    private void subjects(int count) {
        window.robot()
                .interact(() -> window.model().parameter(FlowParameter.SUBJECTS).type(String.valueOf(count)));
        window.solved();
    }

    private static List<?> pinned(String pane) {
        return ((LineFigure) window.pane(pane).shownFigure()).backdrop().pinned();
    }

    private static Button compare() {
        return window.robot().lookup("#compare").queryAs(Button.class);
    }

    private static List<String> texts(String query) {
        return window.robot().lookup(query).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }
}
