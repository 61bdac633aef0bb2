package org.engram.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FailureVeilTest {
    private static OpenWindow window;

    @BeforeAll
    static void open() {
        window = OpenWindow.open();
    }

    @AfterAll
    static void close() {
        window.close();
    }

    private static boolean shown() {
        return window.robot().lookup("#failure-copy").queryAll().stream().anyMatch(FailureVeilTest::isShown);
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    @Test
    void aFailureOnAnyThreadIsASentenceWithDetailsToCopyAndTheWindowGoesOn() throws InterruptedException {
        window.startAgain();
        Thread elsewhere = Thread.ofPlatform().start(() -> window.window().failed("It broke.", "at Somewhere\n"));
        elsewhere.join();
        window.until(FailureVeilTest::shown);
        assertThat(window.robot().lookup("#failure-sentence").queryLabeled().getText())
                .isEqualTo("It broke.");

        window.robot().clickOn("#failure-copy");
        window.until(() -> {
            String copied = Clipboard.getSystemClipboard().getString();
            return copied != null && copied.startsWith("at Somewhere\n") && copied.contains("\"subjects\"");
        });
        window.type(KeyCode.ESCAPE);
        window.until(() -> !shown());
        long run = window.frame().run();
        window.type(KeyCode.DIGIT4);
        window.until(() -> window.frame().run() > run);
        assertThat(window.faults()).isEmpty();
    }
}
