package org.engram.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.engram.simulation.experiment.FlowParameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlowUsageTest extends RunUsageTest {
    FlowUsageTest() {
        super("flow", "reduce", "--subjects", "1000000", "--relations", "1000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--subjects | 0 | a whole number of at least 1",
                "--subjects | 1.5 | a whole number of at least 1",
                "--relations | -3 | a whole number of at least 1",
                "--answers | many | a whole number of at least 1",
                "--noise | 0 | a whole number of at least 1",
                "--length | 2 | a whole number of at least 3",
                "--init | 0 | a number above 0",
                "--init | NaN | a number above 0",
                "--balanced-init | -1e-5 | a number above 0",
                "--until | Infinity | a number above 0",
                "--until-loss | 0 | a number above 0",
                "--tolerance | 1e-14 | a number from 1e-13 to 0.01",
                "--tolerance | 0.1 | a number from 1e-13 to 0.01",
                "--learning-rate | 0x1p3 | a number above 0",
                "--dynamics | adam | flow or gradient-descent",
                "--samples | 1 | a whole number from 2",
                "--sample-at | -1 | a number of at least 0",
                "--sample-at | 1;2 | a number of at least 0",
                "--facts | strucutred | structured, random, countries",
            })
    void aValueThatIsNotAllowedIsNamedWithWhatIs(String option, String value, String allowed) {
        refuses(option, value, option, value.split(";")[0], allowed);
    }

    @ParameterizedTest
    @CsvSource({"--init,1e-4,--balanced-init,1e-4", "--samples,9,--sample-at,3", "--until,9,--until-loss,1"})
    void whatExcludesEachOtherIsWrongUsage(String first, String value, String second, String other) {
        run(first, value, second, other).assertWrongUsage(first, second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flow --heads 8",
                "flow extra",
                "flow --subjects",
                "present",
                "--json x",
                "flow --samples 3 --samples 4"
            })
    void whatTheCommandLineDoesNotKnowIsWrongUsage(String line) {
        Invocation invocation = Invocation.of(line.split(" "));

        assertThat(invocation.code()).isEqualTo(2);
        assertThat(invocation.err()).hasLineCount(1).startsWith("engram: ");
        assertThat(invocation.out()).isEmpty();
    }

    @Test
    void oneStreamCannotTakeTwoResults() {
        assertThat(run("--csv", "-", "--json", "-").code()).isEqualTo(2);

        String file = folder.resolve("both").toString();
        assertThat(run("--csv", file, "--json", file).code()).isEqualTo(2);
    }

    @Test
    void aSampleBehindTheEndIsWrongUsage() {
        Invocation invocation = run("--until", "10", "--sample-at", "1,11");

        assertThat(invocation.code()).isEqualTo(2);
        assertThat(invocation.err()).contains("--sample-at", "11", "--until 10");
    }

    @ParameterizedTest
    @EnumSource(FlowParameter.class)
    void helpNamesEveryParameterOfTheTable(FlowParameter parameter) {
        explains(parameter);
    }

    @Test
    void helpNamesOnlyWhatExists() {
        String help = Invocation.of("--help").out();

        assertThat(help)
                .contains("flow", "train", "memory", "facts", "export", "--version")
                .doesNotContain("present");
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Invocation.of("--version").out()).matches("engram \\d+\\.\\d+\\.\\d+\n");
    }

    @Test
    void aFileOfTimesIsReadLineByLine() throws IOException {
        Path times = Files.writeString(folder.resolve("times"), "0\n2.5\n\noops\n");
        run("--sample-at", "@" + times).assertFailure("line 4", "oops", "at least 0");
    }

    @Test
    void aFileOfTimesThatIsNotThereIsAFailure() {
        run("--sample-at", "@" + folder.resolve("none")).assertFailure("--sample-at");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"command\": \"flow\",\n \"configuration\": {\"subjects\": 3,,}}",
                "[]",
                "",
                "{\"command\": \"train\", \"configuration\": {}}",
                "{\"command\": \"flow\", \"configuration\": {\"heads\": 3}}",
                "{\"command\": \"flow\", \"configuration\": {\"subjects\": true}}",
                "{\"command\": \"flow\", \"configuration\": {\"subjects\": -3}}",
                "{\"command\": \"flow\", \"configuration\": {\"init\": 1, \"balanced-init\": 1}}"
            })
    void aBrokenConfigurationIsAFailureThatNamesTheFile(String json) throws IOException {
        refusesConfiguration(json);
    }

    @Test
    void whatCannotBeWrittenIsSaidBeforeAnythingIsSolved() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        for (String target : Stream.of(folder, folder.resolve("none/x.csv"), file.resolve("x.csv"))
                .map(Path::toString)
                .toList()) {
            Invocation invocation = run("--csv", target);

            invocation.assertFailure("--csv " + target);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bogus | bogus is no command of engram; engram --help names what it takes.",
                "--colour | --colour is no option of engram; engram --help names what it takes.",
                "flow --lenght 3 | --lenght is no option of engram flow; engram flow --help names what it takes.",
                "flow countries | countries is no argument of engram flow; engram flow --help names what it takes.",
            })
    void anUnknownWordIsNamed(String line, String sentence) {
        Invocation invocation = Invocation.of(line.split(" "));

        assertThat(invocation.code()).isEqualTo(2);
        assertThat(invocation.err()).isEqualTo("engram: " + sentence + "\n");
    }
}
