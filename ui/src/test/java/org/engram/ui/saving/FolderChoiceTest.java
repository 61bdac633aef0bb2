package org.engram.ui.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderChoiceTest {
    @TempDir
    Path home;

    private FolderChoice folder;

    @BeforeEach
    void choose() {
        folder = new FolderChoice(home);
    }

    private void type(Object words) {
        folder.typedProperty().set(words.toString());
    }

    @Test
    void atFirstFilesGoHome() {
        assertThat(folder.existing()).contains(home);
        assertThat(folder.possible()).isTrue();
    }

    @Test
    void aFolderThatIsMissingCouldBeMade() {
        type("  " + home.resolve("new") + " ");

        assertThat(folder.path()).contains(home.resolve("new"));
        assertThat(folder.possible()).isTrue();
        assertThat(folder.existing()).isEmpty();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        type(Files.writeString(home.resolve("file"), ""));

        assertThat(folder.possible()).isFalse();
        assertThat(folder.existing()).isEmpty();
        assertThat(folder.refusal())
                .isEqualTo("\"" + home.resolve("file") + "\" is not a folder; choose another place.");
    }

    /** Nor does the system's chooser fail when it is to begin there. */
    @Test
    void whatIsNoPathIsNoFolder() {
        for (String wrong : List.of("", " ", "a\0b")) {
            type(wrong);

            assertThat(folder.path()).isEmpty();
            assertThat(folder.possible()).isFalse();
            assertThat(folder.existing()).isEmpty();
        }
    }
}
