package org.engram.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.engram.simulation.experiment.MemoryChoice;
import org.engram.simulation.experiment.MemoryParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryUsageTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--inputs | 0 | a whole number of at least 1",
                "--outputs | 1.5 | a whole number of at least 1",
                "--outputs | 99 | --outputs is 99 but must be a whole number of at least 100",
                "--dimension | none | a whole number of at least 1",
                "--rank | -3 | a whole number of at least 1",
                "--bits | 33 | a whole number from 1 to 32",
                "--width | 0 | a whole number of at least 1",
                "--degree | 7 | a whole number from 0 to 6",
                "--relations | 0 | a whole number of at least 1",
                "--learning-rate | 0 | a number above 0",
                "--steps | -1 | a whole number of at least 0",
                "--seed | 0.5 | a whole number",
                "--trials | 0 | a whole number from 1",
                "--trials | 2.5 | a whole number from 1",
                "--target-accuracy | 1.5 | a number above 0 and at most 1",
                "--capacity | often | true or false",
                "--threads | 0 | a whole number from 1",
                "--kind | hebb | linear or gradient-step or low-rank",
                "--map | mod | identity or modulo or random or facts",
                "--embeddings | orthogonal | sphere or gaussian",
                "--activation | tanh | relu or gelu or hermite",
                "--facts | random | countries or the name of a CSV file",
            })
    void aValueThatIsNotAllowedIsNamedWithWhatIs(String option, String value, String allowed) {
        String[] beside = option.equals("--target-accuracy")
                ? new String[] {"--capacity"}
                : new String[] {"--csv", folder.resolve("x.csv").toString()};
        Invocation invocation = Invocation.of(Stream.concat(Stream.of("memory", option, value), Arrays.stream(beside))
                .toArray(String[]::new));

        assertThat(invocation.code()).isEqualTo(2);
        assertThat(invocation.err()).hasLineCount(1).contains(allowed);
        assertThat(invocation.out()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDegreeThatNeuronsLackIsNamedWithThoseThatTheyHave() {
        Invocation invocation = Invocation.of("memory", "--kind", "mlp-features", "--degree", "3");

        assertThat(invocation.code()).isEqualTo(2);
        assertThat(invocation.err()).hasLineCount(1).contains("--degree is 3 but must be one of 0, 1, 2, 4, 6 (relu");
    }

    @Test
    void factsAreTheMapOfFacts() {
        Invocation invocation = Invocation.of("memory", "--map", "modulo", "--facts", "countries");

        assertThat(invocation.code()).isEqualTo(2);
        assertThat(invocation.err()).hasLineCount(1).contains("--map is modulo but must be facts");
    }

    @Test
    void moreFactsThanATableHasAreWrongUsage() {
        Invocation invocation = Invocation.of("memory", "--facts", "countries", "--inputs", "5000");

        assertThat(invocation.code()).isEqualTo(2);
        assertThat(invocation.err()).hasLineCount(1).contains("--inputs is 5000 but must be a whole number from 1 to ");
    }

    @ParameterizedTest
    @EnumSource(MemoryParameter.class)
    void helpNamesEveryParameterOfTheTable(MemoryParameter parameter) {
        assertThat(Invocation.of("memory", "--help").out()).contains("--" + parameter.option() + "=");
    }

    @ParameterizedTest
    @EnumSource(MemoryChoice.class)
    void helpNamesEveryChoiceWithItsDefaultFirst(MemoryChoice choice) {
        String help = Invocation.of("memory", "--help").out().replaceAll("\\s+", " ");
        String first = choice.word(choice.constants().getFirst());

        assertThat(help).contains("--" + choice.option() + "=KIND " + first + " (default), ");
        assertThat(choice.constants().stream().map(choice::word)).allMatch(help::contains);
    }

    @Test
    void whatDoesNotFitTheHeapIsRefusedWithTheParameterToReduce() {
        Invocation invocation = Invocation.of("memory", "--dimension", "1000000", "--csv", "-");

        assertThat(invocation.code()).isEqualTo(1);
        assertThat(invocation.err()).hasLineCount(1).contains("GB", "60 % of the heap", "reduce the dimension d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"command\": \"memory\",\n \"configuration\": {\"inputs\": 3,,}}",
                "{\"command\": \"train\", \"configuration\": {}}",
                "{\"command\": \"memory\", \"configuration\": {\"until\": 3}}",
                "{\"command\": \"memory\", \"configuration\": {\"threads\": 2}}",
                "{\"command\": \"memory\", \"configuration\": {\"kind\": true}}",
                "{\"command\": \"memory\", \"configuration\": {\"kind\": \"holographic\"}}",
                "{\"command\": \"memory\", \"configuration\": {\"capacity\": \"maybe\"}}",
                "{\"command\": \"memory\", \"configuration\": {\"outputs\": 3}}"
            })
    void aBrokenConfigurationIsAFailureThatNamesTheFile(String json) throws IOException {
        Path config = Files.writeString(folder.resolve("broken.json"), json);
        Invocation invocation = Invocation.of("memory", "--config", config.toString(), "--csv", "-");

        assertThat(invocation.code()).isEqualTo(1);
        assertThat(invocation.err()).hasLineCount(1).contains("--config " + config);
        assertThat(invocation.out()).isEmpty();
    }
}
