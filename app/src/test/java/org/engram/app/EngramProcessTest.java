package org.engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process of its own. */
class EngramProcessTest {
    @TempDir
    Path folder;

    private record Ended(int code, String out) {}

    private Ended engram(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Engram.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out);
    }

    @Test
    void aCommandStartsNoJavaFx() throws IOException, InterruptedException {
        Ended ended = engram(List.of("-Xlog:class+load"), "flow", "--until", "1");

        assertThat(ended.code()).isZero();
        assertThat(ended.out())
                .contains("org.engram.simulation.run.flow.FlowRun")
                .doesNotContain(" javafx.", "com.sun.javafx");
    }

    @Test
    void theExitCodeTellsWrongUsage() throws IOException, InterruptedException {
        Ended ended = engram(List.of(), "flow", "--subjects", "0");

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.out()).isEqualTo("engram: --subjects is 0 but must be a whole number of at least 1.\n");
    }
}
