package org.engram.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.control.Slider;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.run.RunStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Large runs, files from elsewhere, and the end. */
class WindowLifeTest {
    private static OpenWindow window;

    @BeforeAll
    static void open() {
        window = OpenWindow.open();
    }

    @AfterAll
    static void closingInTheMiddleOfALargeRunEndsTheThreadWithinASecond() throws InterruptedException {
        window.startAgain();
        large();
        Set<Thread> simulations = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("simulation"))
                .collect(Collectors.toSet());
        long start = System.nanoTime();
        window.close();
        for (Thread thread : simulations) {
            thread.join(1000);
            assertThat(thread.isAlive()).isFalse();
        }
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(1);
    }

    @BeforeEach
    void startAgain() {
        window.startAgain();
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(window.faults()).isEmpty();
    }

    @Test
    void aLargeRunIsDraggedScrubbedCancelledAndLeft() {
        large();
        long first = window.frame().run();
        Slider subjects = window.robot().lookup("#slider-subjects").queryAs(Slider.class);
        window.robot().drag(subjects.lookup(".thumb"), MouseButton.PRIMARY).moveBy(4, 0);
        window.until(
                () -> window.frame().run() > first && window.frame().status().end() > 0);
        window.robot().drop();
        window.until(() -> window.model().ghostProperty().get() == null
                && window.frame().status().end() > 0);
        assertThat(window.frame().facts().subjectCount()).isGreaterThan(1024);

        window.robot().clickOn(".timeline"); // far beyond what is solved: the playhead goes as far as it can
        window.until(() -> window.frame().snapshot().time() > 0
                && window.frame().snapshot().time() <= window.frame().status().end());
        window.type(KeyCode.ESCAPE);
        window.until(() -> window.frame().status() instanceof RunStatus.Cancelled);
        window.type(KeyCode.HOME);
        window.until(() -> window.frame().snapshot().time() == 0);

        window.type(KeyCode.DIGIT1);
        window.solved();
        assertThat(window.frame().facts().subjectCount()).isEqualTo(16);
    }

    @Test
    void aNewerRunDoesNotWaitForALargeOne() {
        large();
        long start = System.nanoTime();
        window.type(KeyCode.DIGIT1);
        window.solved();
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(5); // the large one takes minutes
    }

    @Test
    void aTableDroppedOnTheWindowIsAsked(@TempDir Path folder) throws IOException {
        Path csv = folder.resolve("pets.csv");
        Files.writeString(csv, "subject,relation,answer\nRex,sound,woof\nTom,sound,miaow\nIda,sound,moo\n");
        drop(csv);
        window.until(() -> window.frame().facts().subjects().contains("Ida"));
        assertThat(window.model().noticeProperty().get()).isEmpty();
        window.until(() -> window.robot().lookup(".answer-name").queryAll().stream()
                .anyMatch(node -> node.toString().contains("woof")));
    }

    @Test
    void aBrokenTableLeavesTheFactsAndOneSentence(@TempDir Path folder) throws IOException {
        FlowSettings before = window.model().settingsProperty().get();
        Path csv = folder.resolve("broken.csv");
        Files.writeString(csv, "subject,relation,answer\nRex,sound,woof\nRex,sound,moo\n");
        drop(csv);
        window.until(() -> window.model().noticeProperty().get().contains("line"));
        assertThat(window.model().noticeProperty().get()).endsWith(".").doesNotContain("\n");
        assertThat(window.model().settingsProperty().get()).isEqualTo(before);
        window.until(() ->
                window.robot().lookup(".notification-bar").queryAll().stream().anyMatch(bar -> bar.isVisible()));
    }

    private static void drop(Path csv) {
        window.robot().interact(() -> {
            Event.fireEvent(window.stage().getScene(), DroppedFile.event(DragEvent.DRAG_OVER, csv.toFile()));
            Event.fireEvent(window.stage().getScene(), DroppedFile.event(DragEvent.DRAG_DROPPED, csv.toFile()));
        });
    }

    /** S = 1024, R = 32, still being solved. */
    private static void large() {
        window.robot().interact(() -> {
            window.model().parameter(FlowParameter.RELATIONS).type("32");
            window.model().parameter(FlowParameter.SUBJECTS).type("1024");
        });
        window.until(() -> window.frame().facts().subjectCount() == 1024
                && window.frame().status().end() > 0);
        assertThat(window.frame().status()).isInstanceOf(RunStatus.Solving.class);
    }
}
