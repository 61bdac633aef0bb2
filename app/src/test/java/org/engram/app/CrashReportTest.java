package org.engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashReportTest {
    @TempDir
    Path folder;

    @Test
    void anUnforeseenFailureLeavesASentenceAndAReport() throws IOException {
        Path state = folder.resolve("state");
        String sentence = CrashReport.sentence(new IllegalStateException("details"), state);

        List<Path> reports;
        try (Stream<Path> files = Files.list(state)) {
            reports = files.toList();
        }
        assertThat(reports).hasSize(1);
        assertThat(sentence)
                .contains("IllegalStateException", reports.getFirst().toString())
                .hasLineCount(1);
        assertThat(reports.getFirst()).content().contains("details", "CrashReportTest", "Java");
    }

    @Test
    void aReportThatCannotBeWrittenIsStillASentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(CrashReport.sentence(new IllegalStateException(), file.resolve("state")))
                .contains("no report could be written")
                .hasLineCount(1);
    }

    @Test
    void lackOfMemoryNamesWhatToReduce() {
        assertThat(CrashReport.sentence(new OutOfMemoryError(), folder))
                .contains("--subjects")
                .hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }
}
