package org.engram.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    private static final Set<Format> ALL = EnumSet.allOf(Format.class);

    @TempDir
    Path folder;

    private Export export(Path into, Set<Format> formats) {
        return new Export(Plates.all(), new ExportTarget(formats, PlateSize.HALF, 1, into), "flow");
    }

    private Path subfolder(String name) throws IOException {
        return Files.createDirectory(folder.resolve(name));
    }

    @Test
    void everyFigureIsAFileOfEachFormatAndAllAreSlidesOfOneDeck() throws IOException {
        List<Double> progress = new ArrayList<>();
        Export export = export(folder, ALL);

        export.write(progress::add);

        assertThat(filesIn(folder)).containsExactlyInAnyOrderElementsOf(export.files());
        assertThat(export.files()).hasSize(6 * 4 + 1).contains(folder.resolve("flow.pptx"));
        assertThat(progress).hasSize(25).isSorted().endsWith(1.0);
    }

    @Test
    void oneFigureGivesItsNameToItsSlide() {
        Export export = new Export(
                List.of(Plates.losses()), new ExportTarget(Set.of(Format.PPTX), PlateSize.SLIDE, 1, folder), "flow");

        assertThat(export.files()).containsExactly(folder.resolve("losses.pptx"));
    }

    @Test
    void theSameFiguresGiveTheSameBytesAlsoWhenTwoExportsRunAtOnce() throws Exception {
        Path first = subfolder("first");
        Path second = subfolder("second");
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<?> done : List.of(
                    threads.submit(() -> write(export(first, ALL))),
                    threads.submit(() -> write(export(second, ALL))))) {
                done.get();
            }
        }

        for (Path file : filesIn(first)) {
            assertThat(second.resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
    }

    private static Void write(Export export) throws ExportException {
        export.write(part -> {});
        return null;
    }

    @Test
    void anExportCancelledInTheMiddleLeavesTheOldFilesAndNothingElse() throws IOException {
        Path old = Files.writeString(folder.resolve("losses.svg"), "old");
        Export export = export(folder, Set.of(Format.SVG, Format.CSV));

        assertThatThrownBy(() -> export.write(part -> {
                    if (part > 0.5) {
                        Thread.currentThread().interrupt();
                    }
                }))
                .isInstanceOf(ExportException.class)
                .hasMessage("The export was cancelled; nothing was written.");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(old).hasContent("old");
        assertThat(filesIn(folder)).containsExactly(old);
    }

    @Test
    void aFileThatCannotBeWrittenKeepsAllOthersFromAppearing() throws IOException {
        Files.createDirectories(folder.resolve("norms.csv").resolve("full"));

        assertThatThrownBy(() -> export(folder, Set.of(Format.CSV)).write(part -> {}))
                .isInstanceOf(ExportException.class)
                .hasMessage("Could not write " + folder.resolve("norms.csv")
                        + ": a folder has that name; choose another place.");

        assertThat(filesIn(folder)).containsExactly(folder.resolve("norms.csv"));
    }

    @Test
    void aPictureTooLargeForMemoryIsRefused() {
        PlateSize size = PlateSize.pixels(5000, 5000);

        assertThat(new ExportTarget(ALL, size, 2, folder).refusal()).isEmpty();
        assertThat(new ExportTarget(ALL, size, 4, folder).refusal())
                .contains(
                        "A PNG of 400 million pixels is too large; choose a smaller size or scale, at most 100 million.");
        assertThat(new ExportTarget(Set.of(Format.SVG), size, 4, folder).refusal())
                .isEmpty();
    }

    @Test
    void aFolderIsMadeWhereItIsMissing() throws IOException {
        Path nested = folder.resolve("talk").resolve("figures");

        export(nested, Set.of(Format.CSV)).write(part -> {});

        assertThat(filesIn(nested)).hasSize(6);
    }

    @Test
    void aFolderThatCannotBeMadeIsOneSentence() throws IOException {
        Path nowhere = Files.writeString(folder.resolve("file"), "").resolve("figures");

        assertThatThrownBy(() -> export(nowhere, ALL).write(part -> {}))
                .isInstanceOf(ExportException.class)
                .hasMessage(nowhere + " is no folder and none can be made there; choose another place.");
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
