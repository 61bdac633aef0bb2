package org.engram.app.command;

import java.io.IOException;
import org.engram.simulation.experiment.TransformerChoice;
import org.engram.simulation.experiment.TransformerParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainUsageTest extends RunUsageTest {
    TrainUsageTest() {
        super("train", "reduce the dimension d", "--dimension", "1000000");
    }

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
        refuses(option, value, allowed);
    }

    @Test
    void fewerAnswersThanATableHasAreWrongUsage() {
        run("--facts", "countries", "--answers", "2").assertWrongUsage("--answers is 2 but must be", "countries");
    }

    @Test
    void theMergedHeadHasNoConstruction() {
        run("--model", "merged-head", "--construct", "attention")
                .assertWrongUsage("--construct is attention", "merged-head");
    }

    @ParameterizedTest
    @EnumSource(TransformerParameter.class)
    void helpNamesEveryParameterOfTheTable(TransformerParameter parameter) {
        explains(parameter);
    }

    @ParameterizedTest
    @EnumSource(TransformerChoice.class)
    void helpNamesEveryChoiceWithItsDefaultFirst(TransformerChoice choice) {
        explains(choice);
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
        refusesConfiguration(json);
    }
}
