package org.engram.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.engram.simulation.experiment.Choice;
import org.engram.simulation.experiment.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every command that makes runs explains and refuses; its own options and values are those of a subclass. */
abstract class RunUsageTest {
    @TempDir
    Path folder;

    private final String command;
    private final String remedy;
    private final String[] tooLarge;

    /**
     * @param remedy what is said of a run that is too large
     * @param tooLarge the options of one that fits no heap
     */
    RunUsageTest(String command, String remedy, String... tooLarge) {
        this.command = command;
        this.remedy = remedy;
        this.tooLarge = tooLarge;
    }

    final Invocation run(String... options) {
        return Invocation.of(
                Stream.concat(Stream.of(command), Stream.of(options)).toArray(String[]::new));
    }

    /** One line has these words, and no file is written. */
    final void refuses(String option, String value, String... words) {
        run(option, value, "--csv", folder.resolve("x.csv").toString()).assertWrongUsage(words);
        assertThat(folder).isEmptyDirectory();
    }

    /** One line names the file. */
    final void refusesConfiguration(String json) throws IOException {
        Path config = Files.writeString(folder.resolve("broken.json"), json);
        run("--config", config.toString(), "--csv", "-").assertFailure("--config " + config);
    }

    final void explains(Parameter parameter) {
        Invocation help = run("--help");

        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("--" + parameter.option() + "=");
        assertThat(help.err()).isEmpty();
    }

    /** With its default first. */
    final void explains(Choice choice) {
        String help = run("--help").out().replaceAll("\\s+", " ");
        String first = choice.word(choice.constants().getFirst());

        assertThat(help).contains("--" + choice.option() + "=KIND " + first + " (default), ");
        assertThat(choice.constants().stream().map(choice::word)).allMatch(help::contains);
    }

    @Test
    void whatDoesNotFitTheHeapIsRefusedWithTheParameterToReduce() {
        run(Stream.concat(Stream.of(tooLarge), Stream.of("--csv", "-")).toArray(String[]::new))
                .assertFailure("GB", "60 % of the heap", remedy);
    }
}
