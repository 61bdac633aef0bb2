package org.engram.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engram.simulation.experiment.TransformerChoice;
import org.engram.simulation.experiment.TransformerParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainUsageTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--subjects | 0 | a whole number of at least 1",
                "--dimension | 1.5 | a whole number of at least 1",
                "--heads | -3 | a whole number of at least 1",
                "--head-dimension | many | a whole number of at least 1",
                "--mlp-width | -1 | a whole number of at least 0",
                "--length | 2 | a whole number of at least 3",
                "--learning-rate | 0 | a number above 0",
                "--learning-rate | NaN | a number above 0",
                "--momentum | 1 | a number from 0 to 0.9999",
                "--weight-decay | -1 | a number of at least 0",
                "--batch | 0 | a whole number of at least 1",
                "--until-accuracy | 1.5 | a number from 0 to 1",
                "--steps | -1 | a whole number of at least 0",
                "--threads | 0 | a whole number from 1",
                "--model | gpt | transformer or merged-head",
                "--attention | relu | softmax or linear",
                "--activation | tanh | relu or gelu or square",
                "--embeddings | one-hot | sphere or gaussian or orthogonal",
                "--optimizer | muon | adam or sgd",
                "--schedule | linear | constant or cosine",
                "--construct | theorem | random or attention or attention-mlp",
                "--facts | strucutred | structured, random, countries",
                "--embeddings | orthogonal | --dimension is 32 but must be a whole number of at least 129",
            })
    void aValueThatIsNotAllowedIsNamedWithWhatIs(String option, String value, String allowed) {
        Invocation invocation = Invocation.of(
                "train", option, value, "--csv", folder.resolve("x.csv").toString());

        assertThat(invocation.code()).isEqualTo(2);
        assertThat(invocation.err()).hasLineCount(1).contains(allowed);
        assertThat(invocation.out()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void fewerAnswersThanATableHasAreWrongUsage() {
        Invocation invocation = Invocation.of("train", "--facts", "countries", "--answers", "2");

        assertThat(invocation.code()).isEqualTo(2);
        assertThat(invocation.err()).hasLineCount(1).contains("--answers is 2 but must be", "countries");
    }

    @Test
    void theMergedHeadHasNoConstruction() {
        Invocation invocation = Invocation.of("train", "--model", "merged-head", "--construct", "attention");

        assertThat(invocation.code()).isEqualTo(2);
        assertThat(invocation.err()).hasLineCount(1).contains("--construct is attention", "merged-head");
    }

    @ParameterizedTest
    @EnumSource(TransformerParameter.class)
    void helpNamesEveryParameterOfTheTable(TransformerParameter parameter) {
        assertThat(Invocation.of("train", "--help").out()).contains("--" + parameter.option() + "=");
    }

    @ParameterizedTest
    @EnumSource(TransformerChoice.class)
    void helpNamesEveryChoiceWithItsDefaultFirst(TransformerChoice choice) {
        String help = Invocation.of("train", "--help").out().replaceAll("\\s+", " ");
        String first = choice.word(choice.constants().getFirst());

        assertThat(help).contains("--" + choice.option() + "=KIND " + first + " (default), ");
        assertThat(choice.constants().stream().map(choice::word)).allMatch(help::contains);
    }

    @Test
    void whatDoesNotFitTheHeapIsRefusedWithTheParameterToReduce() {
        Invocation invocation = Invocation.of("train", "--dimension", "1000000", "--csv", "-");

        assertThat(invocation.code()).isEqualTo(1);
        assertThat(invocation.err()).hasLineCount(1).contains("GB", "60 % of the heap", "reduce the dimension d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"command\": \"train\",\n \"configuration\": {\"subjects\": 3,,}}",
                "{\"command\": \"flow\", \"configuration\": {}}",
                "{\"command\": \"train\", \"configuration\": {\"until\": 3}}",
                "{\"command\": \"train\", \"configuration\": {\"threads\": 2}}",
                "{\"command\": \"train\", \"configuration\": {\"attention\": true}}",
                "{\"command\": \"train\", \"configuration\": {\"attention\": \"hard\"}}",
                "{\"command\": \"train\", \"configuration\": {\"embeddings\": \"orthogonal\"}}"
            })
    void aBrokenConfigurationIsAFailureThatNamesTheFile(String json) throws IOException {
        Path config = Files.writeString(folder.resolve("broken.json"), json);
        Invocation invocation = Invocation.of("train", "--config", config.toString(), "--csv", "-");

        assertThat(invocation.code()).isEqualTo(1);
        assertThat(invocation.err()).hasLineCount(1).contains("--config " + config);
        assertThat(invocation.out()).isEmpty();
    }
}
