package org.engram.app.command;

import java.io.IOException;
import org.engram.simulation.experiment.MemoryChoice;
import org.engram.simulation.experiment.MemoryParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryUsageTest extends RunUsageTest {
    MemoryUsageTest() {
        super("memory", "reduce the dimension d", "--dimension", "1000000");
    }

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
                "--capacity | often | true or false",
                "--threads | 0 | a whole number from 1",
                "--kind | hebb | linear or gradient-step or low-rank",
                "--map | mod | identity or modulo or random or facts",
                "--embeddings | orthogonal | sphere or gaussian",
                "--activation | tanh | relu or gelu or hermite",
                "--facts | random | countries or the name of a CSV file",
            })
    void aValueThatIsNotAllowedIsNamedWithWhatIs(String option, String value, String allowed) {
        refuses(option, value, allowed);
    }

    @Test
    void aTargetThatIsNoShareIsWrongUsage() {
        run("--capacity", "--target-accuracy", "1.5")
                .assertWrongUsage("--target-accuracy", "a number above 0 and at most 1");
    }

    @Test
    void aDegreeThatNeuronsLackIsNamedWithThoseThatTheyHave() {
        run("--kind", "mlp-features", "--degree", "3")
                .assertWrongUsage("--degree is 3 but must be one of 0, 1, 2, 4, 6 (relu");
    }

    @Test
    void factsAreTheMapOfFacts() {
        run("--map", "modulo", "--facts", "countries").assertWrongUsage("--map is modulo but must be facts");
    }

    @Test
    void moreFactsThanATableHasAreWrongUsage() {
        run("--facts", "countries", "--inputs", "5000")
                .assertWrongUsage("--inputs is 5000 but must be a whole number from 1 to ");
    }

    @ParameterizedTest
    @EnumSource(MemoryParameter.class)
    void helpNamesEveryParameterOfTheTable(MemoryParameter parameter) {
        explains(parameter);
    }

    @ParameterizedTest
    @EnumSource(MemoryChoice.class)
    void helpNamesEveryChoiceWithItsDefaultFirst(MemoryChoice choice) {
        explains(choice);
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
        refusesConfiguration(json);
    }
}
