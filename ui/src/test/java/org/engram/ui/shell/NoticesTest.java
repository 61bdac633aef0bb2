package org.engram.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the bar above the laboratory hides. */
class NoticesTest {
    @RegisterExtension
    static final OpenWindow window = new OpenWindow();

    @BeforeEach
    void startAgain() {
        window.startAgain();
    }

    private double top(String selector) {
        Node node = window.node(selector, Node.class);
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    private double bottom(String selector) {
        Node node = window.node(selector, Node.class);
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    @Test
    void aSentenceThatStaysHidesNothing() {
        double before = top("#loss");
        window.robot().interact(() -> window.model().say("This stays until somebody closes it."));
        window.until(() -> top("#loss") > before);
        assertThat(top("#loss")).isGreaterThanOrEqualTo(bottom(".notification-bar > .pane"));

        window.robot().interact(() -> window.model().dismissNotice());
        window.until(() -> top("#loss") == before);
    }
}
