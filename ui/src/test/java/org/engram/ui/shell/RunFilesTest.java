package org.engram.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.ui.transformer.TransformerLaboratory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs saved and opened, and changes undone, in the whole window. */
class RunFilesTest {
    @RegisterExtension
    static final OpenWindow window = new OpenWindow();

    @TempDir
    Path folder;

    @BeforeEach
    void startAgain() {
        window.startAgain();
    }

    private static void open(Path file) {
        window.robot().interact(() -> window.window().openFile(file));
    }

    private static FlowSettings settings() {
        return window.model().settingsProperty().get();
    }

    @Test
    void aSavedRunIsRepeatedWhenItIsOpened() {
        Path file = folder.resolve("run.engram");
        window.robot()
                .interact(() -> window.model().parameter(FlowParameter.SUBJECTS).type("7"));
        window.solved();
        FlowSettings saved = settings();
        window.robot().interact(() -> window.window().saveFile(file));
        window.until(() -> window.model().noticeProperty().get().equals("Saved as run.engram."));
        window.startAgain();

        open(file);
        window.until(() -> settings().equals(saved));
        window.solved();
        assertThat(window.frame().facts().subjectCount()).isEqualTo(7);
        assertThat(file).content().contains("\"stage_times\"", "\"version\"");
    }

    @Test
    void aRunOfAnotherLaboratoryOpensThatOne() throws IOException {
        Path file = Files.writeString(folder.resolve("train.json"), """
                {"command": "train", "configuration": {"subjects": 4, "relations": 2, "answers": 2, "noise": 3,
                 "length": 5, "dimension": 8, "heads": 2, "head-dimension": 4, "mlp-width": 4, "batch": 8, "steps": 4,
                 "evaluate-every": 2, "test-size": 8}}
                """);
        open(file);
        window.until(() -> window.window().laboratory() instanceof TransformerLaboratory);
        TransformerLaboratory laboratory =
                (TransformerLaboratory) window.window().laboratory();
        window.until(() -> laboratory.model().settingsProperty().get().caption().contains("S = 4"));
        window.type(KeyCode.CONTROL, KeyCode.DIGIT1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "half.engram    | {\"command\": \"flow\", \"confi | half.engram, line 1: this is not JSON",
                "foreign.json   | {\"name\": \"other\"}         | foreign.json is not the file of a run",
                "newer.engram   | {\"version\": \"99.0.0\", \"command\": \"flow\", \"configuration\": {}} | a newer Engram is needed",
                "wrong.engram   | {\"command\": \"flow\", \"configuration\": {\"subjects\": 0}} | wrong.engram: --subjects is 0 but must be",
                "other.engram   | {\"command\": \"flow\", \"configuration\": {\"wings\": 2}} | other.engram has an entry wings",
                "huge.engram    | {\"command\": \"flow\", \"configuration\": {\"subjects\": 4096, \"relations\": 256, \"answers\": 256, \"init\": 1e-5, \"noise\": 4096}} | -",
            })
    void whatCannotBeOpenedIsOneSentenceAndLosesNothing(String name, String text, String sentence) throws IOException {
        FlowSettings before = settings();
        long run = window.frame().run();
        open(Files.writeString(folder.resolve(name), text));
        window.until(() -> window.model().noticeProperty().get().length() > 0
                && !window.model().noticeProperty().get().startsWith("Reading"));

        assertThat(window.model().noticeProperty().get())
                .hasLineCount(1)
                .contains(sentence.equals("-") ? "reduce" : sentence);
        assertThat(settings()).isEqualTo(before);
        assertThat(window.frame().run()).isEqualTo(run);
    }

    @Test
    void aFileThatIsNotThereIsOneSentence() {
        open(folder.resolve("none.engram"));
        window.until(() -> window.model().noticeProperty().get().contains("none.engram cannot be read"));
    }

    @Test
    void savingWhereThereIsNoFolderIsOneSentence() {
        window.robot()
                .interact(
                        () -> window.window().saveFile(folder.resolve("nowhere").resolve("run.engram")));
        window.until(() -> window.model().noticeProperty().get().contains("its folder does not exist"));
    }

    @Test
    void theMenuNamesWhatIsUndoneAndWhatWasOpened() throws IOException {
        FlowSettings before = settings();
        Path pets = Files.writeString(
                folder.resolve("pets.csv"), "subject,relation,answer\nRex,sound,woof\nTom,sound,miaow\n");
        open(pets);
        window.until(() -> window.frame().facts().subjects().contains("Tom"));
        MenuButton menu = window.robot().lookup("#run").queryAs(MenuButton.class);
        window.robot().interact(menu::show);
        window.until(menu::isShowing);

        assertThat(menu.getItems()).extracting(MenuItem::getText).contains("Undo facts  (Ctrl+Z)");
        Menu recent = (Menu) menu.getItems().get(1);
        assertThat(recent.getItems().getFirst().getText()).isEqualTo("pets.csv");
        window.robot().interact(() -> {
            menu.getItems().stream()
                    .filter(item -> String.valueOf(item.getText()).startsWith("Undo"))
                    .forEach(MenuItem::fire);
            menu.hide();
        });
        window.until(() -> settings().equals(before));
    }

    @Test
    void keysUndoAndDoAgain() {
        FlowSettings before = settings();
        window.robot()
                .interact(() -> window.model().parameter(FlowParameter.ANSWERS).type("3"));
        FlowSettings changed = settings();
        window.focusTimeline();

        window.type(KeyCode.CONTROL, KeyCode.Z);
        window.until(() -> settings().equals(before));
        window.type(KeyCode.CONTROL, KeyCode.Y);
        window.until(() -> settings().equals(changed));
        window.type(KeyCode.CONTROL, KeyCode.Z);
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.until(() -> settings().equals(changed));
    }
}
