package org.engram.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("figure.svg");
        Files.writeString(file, "old");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(new byte[200_000]);
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(ExportException.class)
                .hasMessage("Could not write " + file
                        + ": No space left on device; free some space or choose another place.");

        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void aFileIsReplacedWhole() throws IOException {
        Path file = folder.resolve("data.csv");
        Files.writeString(file, "a much longer old content");

        AtomicFile.write(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));

        assertThat(Files.readString(file)).isEqualTo("new");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void aMissingFolderIsOneSentence() {
        Path file = folder.resolve("nowhere").resolve("data.csv");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {}))
                .isInstanceOf(ExportException.class)
                .hasMessage("Could not write " + file + ": its folder does not exist; choose a folder that does.");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
