package org.engram.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
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

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("figure.svg"), "old");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write(new byte[200_000]);
                    try (OutputStream full = Files.newOutputStream(Path.of("/dev/full"))) {
                        full.write(1);
                    }
                }))
                .isInstanceOf(ExportException.class)
                .hasMessage("Could not write " + file
                        + ": No space left on device; free some space or choose another place.");

        assertThat(file).hasContent("old");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void aRenameThatFailsGivesBackTheOlderFilesAndTakesBackTheNewOnes() throws IOException {
        Path old = Files.writeString(folder.resolve("a.csv"), "old");
        Path stale = Files.writeString(folder.resolve("b.csv"), "stale");
        Path refused = folder.resolve("d.csv");

        try (AtomicFiles files = new AtomicFiles()) {
            for (String name : List.of("a.csv", "b.csv", "c.csv", "d.csv", "e.csv")) {
                files.add(folder.resolve(name), out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
            }
            Files.createDirectories(refused.resolve("full"));
            assertThatThrownBy(files::commit)
                    .isInstanceOf(ExportException.class)
                    .hasMessageStartingWith("Could not write " + refused + ": ");
        }

        assertThat(old).hasContent("old");
        assertThat(stale).hasContent("stale");
        assertThat(files()).containsExactlyInAnyOrder(old, stale, refused);
    }

    @Test
    void severalFilesAreReplacedAndNothingElseStays() throws IOException {
        Path first = Files.writeString(folder.resolve("a.csv"), "old");
        Path second = folder.resolve("b.csv");

        try (AtomicFiles files = new AtomicFiles()) {
            for (Path file : List.of(first, second)) {
                files.add(file, out -> out.write("new".getBytes(StandardCharsets.UTF_8)));
            }
            assertThat(first).hasContent("old");
            files.commit();
        }

        assertThat(first).hasContent("new");
        assertThat(files()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatMayNotBeWrittenIsOneSentence() {
        Path file = Path.of("/proc/engram.csv"); // not even for root

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {}))
                .isInstanceOf(ExportException.class)
                .hasMessageStartingWith("Could not write " + file + ": ")
                .hasMessageNotContaining("Exception");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }
}
