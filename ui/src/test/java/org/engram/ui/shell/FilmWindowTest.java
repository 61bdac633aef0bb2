package org.engram.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.engram.ui.film.gif.ReadGif;
import org.engram.ui.film.video.ReadMp4;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A film is made by keyboard alone, and the window goes on meanwhile. */
class FilmWindowTest {
    @RegisterExtension
    static final OpenWindow window = new OpenWindow();

    @TempDir
    Path folder;

    @BeforeEach
    void startAgain() {
        window.startAgain();
    }

    private void openSheet() {
        window.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        window.until(() -> window.node(".film-sheet", Node.class).isVisible());
        window.robot().interact(() -> {
            window.node(".film-sheet #folder", TextField.class).setText(folder.toString());
            window.node("#seconds", TextField.class).setText("1");
            window.node("#rate", TextField.class).setText("6");
            window.node("#film-gif", CheckBox.class).setSelected(false);
        });
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void bothFormatsAreFilmedByKeyboardAloneWhileTheRunPlays() throws IOException {
        openSheet();
        window.tabTo(window.node("#film-gif", CheckBox.class));
        window.type(KeyCode.SPACE);
        assertThat(window.node(".film-sheet #outcome", Label.class).getText())
                .isEqualTo("6 pictures, flow.gif and flow.mp4.");

        window.type(KeyCode.ENTER);
        window.robot().interact(() -> window.model().player().togglePlaying());
        window.until(() -> window.frame().snapshot().time() > 0);

        window.until(() -> window.notice().equals("Saved 2 files in " + folder + "."));
        assertThat(files()).containsExactly("flow.gif", "flow.mp4");
        assertThat(ReadGif.of(Files.readAllBytes(folder.resolve("flow.gif"))).pictures())
                .hasSize(6)
                .allSatisfy(picture -> assertThat(picture.getWidth()).isEqualTo(1280));
        assertThat(ReadMp4.of(Files.readAllBytes(folder.resolve("flow.mp4"))).pictures())
                .hasSize(6);
    }

    @Test
    void theMenuOfTheRunOpensTheSheet() {
        MenuButton menu = window.node("#run", MenuButton.class);
        window.robot().interact(menu::show);
        window.robot().interact(() -> {
            menu.getItems().stream()
                    .filter(item -> String.valueOf(item.getText()).startsWith("Film"))
                    .forEach(MenuItem::fire);
            menu.hide();
        });
        Node sheet = window.node(".film-sheet", Node.class);
        assertThat(sheet.getParent().isVisible()).isTrue();

        window.type(KeyCode.ESCAPE);
        assertThat(sheet.getParent().isVisible()).isFalse();
    }

    @Test
    void escapeCancelsAndLeavesNothing() throws IOException {
        openSheet();
        window.robot().interact(() -> {
            window.node("#seconds", TextField.class).setText("60");
            window.node("#rate", TextField.class).setText("50");
        });
        window.type(KeyCode.ENTER);
        window.until(() -> window.model().errand().wordsProperty().get().startsWith("Filming flow.mp4"));

        window.type(KeyCode.ESCAPE);

        window.until(() -> window.notice().equals("The export was cancelled; nothing was written."));
        assertThat(files()).isEmpty();
    }

    @Test
    void whatCannotBeFilmedIsOneSentence() {
        openSheet();
        window.robot().interact(() -> window.node("#seconds", TextField.class).setText("ten"));
        Label problem = window.node(".film-sheet #problem", Label.class);
        assertThat(problem.getText()).isEqualTo("A film must last from 1 to 120 seconds.");

        window.robot().interact(() -> {
            window.node("#seconds", TextField.class).setText("1");
            window.node(".film-sheet #folder", TextField.class)
                    .setText(folder.resolve("missing").toString());
        });
        assertThat(problem.getText()).endsWith("is not a folder; choose another place.");
        assertThat(window.node("#film", Node.class).isDisabled()).isTrue();
        window.type(KeyCode.ESCAPE);
    }
}
