package org.engram.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static Invocation flow(String options, Path csv, Path json) {
        return Invocation.ofLines("flow", options, "--csv " + csv, "--json " + json);
    }

    private static JsonNode withoutWallSeconds(Path json) throws IOException {
        JsonNode root = JSON.readTree(json.toFile());
        assertThat(((ObjectNode) root.get("headline")).remove("wall_seconds")).isNotNull();
        return root;
    }

    @Test
    void theHeadlineOfThePapersSettingIsThatOfTheTheory() throws IOException {
        assertThat(Invocation.of("flow", "--json", file("a.json").toString())).isEqualTo(new Invocation(0, "", ""));

        JsonNode root = JSON.readTree(file("a.json").toFile());
        assertThat(root.properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("version", "command", "configuration", "seed", "headline");
        JsonNode headline = root.get("headline");
        assertThat(headline.properties())
                .extracting(Map.Entry::getKey)
                .containsExactly(
                        "plateau_uniform",
                        "plateau_hallucination",
                        "stage_times",
                        "learned_first",
                        "parameters",
                        "unknowns",
                        "evaluations",
                        "wall_seconds");
        assertThat(headline.get("plateau_uniform").doubleValue()).isEqualTo(Math.log(32), within(1e-15));
        assertThat(headline.get("plateau_hallucination").doubleValue()).isEqualTo(Math.log(8), within(1e-15));
        JsonNode times = headline.get("stage_times");
        assertThat(times.get("hallucination_onset").doubleValue()).isEqualTo(168.4, within(1.0));
        assertThat(times.get("recall_onset").doubleValue()).isEqualTo(437.5, within(2.0));
        assertThat(headline.get("learned_first").textValue()).isEqualTo("relation");
        assertThat(headline.get("parameters").intValue()).isEqualTo(33 * 41);
        assertThat(headline.get("unknowns").intValue()).isEqualTo(33 * 22);
        assertThat(headline.get("evaluations").isIntegralNumber()).isTrue();
        assertThat(headline.get("wall_seconds").doubleValue()).isPositive();
    }

    @Test
    void whatIsNotReachedIsNull() throws IOException {
        Invocation.of("flow", "--until", "5", "--json", file("a.json").toString());

        JsonNode headline = JSON.readTree(file("a.json").toFile()).get("headline");
        assertThat(headline.get("stage_times").get("hallucination_onset").isNull())
                .isTrue();
        assertThat(headline.get("stage_times").get("recall_onset").isNull()).isTrue();
        assertThat(headline.get("learned_first").isNull()).isTrue();
    }

    @Test
    void rowsAreEvenlySpacedWithBothEnds() {
        List<String> lines = Invocation.of("flow", "--csv", "-", "--samples", "5", "--until", "8")
                .out()
                .lines()
                .toList();

        assertThat(lines.getFirst())
                .isEqualTo(
                        "t,total_loss,relation_only_loss,subject_only_loss,recall_probability,norm_subject,norm_relation,"
                                + "norm_noise,norm_eos,key_subject,key_relation,key_noise,key_eos,conservation_drift");
        assertThat(lines.stream().skip(1).map(line -> line.split(",")[0])).containsExactly("0", "2", "4", "6", "8");
        assertThat(lines.stream().map(line -> line.split(",").length)).containsOnly(14);
        assertThat(lines.get(1).split(",")[1]).startsWith("3.46573590279972").hasSizeGreaterThanOrEqualTo(17);
    }

    @Test
    void rowsComeInTheOrderOfTheTimesAskedFor() throws IOException {
        Path times = Files.writeString(file("times"), "3\n0\n1.25\n");
        String fromFile =
                Invocation.of("flow", "--csv", "-", "--sample-at", "@" + times).out();
        String fromLine =
                Invocation.of("flow", "--csv", "-", "--sample-at", "3,0,1.25").out();

        assertThat(fromFile).isEqualTo(fromLine);
        assertThat(fromLine.lines().skip(1).map(line -> line.split(",")[0])).containsExactly("3", "0", "1.25");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--facts random --facts-seed 7 --subjects 6 --relations 3 --answers 2 --until 50 --samples 7",
                "--balanced-init 1e-3 --subject-zipf 0.5 --until-loss 1 --samples 9 --tolerance 1e-6",
                "--dynamics gradient-descent --learning-rate 0.3 --until 30 --sample-at 0.1,7,29.9",
                "--facts countries --subjects 20 --relations 2 --until 40 --samples 4",
                "--until automatic --samples 6",
            })
    void aConfigurationRepeatsItsRunByteForByte(String options) throws IOException {
        assertThat(flow(options, file("a.csv"), file("a.json"))).isEqualTo(new Invocation(0, "", ""));
        assertThat(flow("--config " + file("a.json"), file("b.csv"), file("b.json"))
                        .code())
                .isZero();

        assertThat(file("b.csv")).hasSameBinaryContentAs(file("a.csv"));
        assertThat(withoutWallSeconds(file("b.json"))).isEqualTo(withoutWallSeconds(file("a.json")));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.csv", "a.json", "b.csv", "b.json");
    }

    @Test
    void factsOfOnesOwnTravelWithTheRun() throws IOException {
        Path facts = Files.writeString(file("mine.csv"), """
                subject,relation,answer
                a,is,x
                b,is,y
                b,of,u
                a,of,w
                """);
        flow("--facts " + facts + " --until 40 --samples 5", file("a.csv"), file("a.json"));
        Files.delete(facts);
        flow("--config " + file("a.json"), file("b.csv"), file("b.json"));

        assertThat(file("b.csv"))
                .hasSameBinaryContentAs(file("a.csv"))
                .content()
                .hasLineCount(6);
        assertThat(withoutWallSeconds(file("b.json"))).isEqualTo(withoutWallSeconds(file("a.json")));
    }

    @Test
    void furtherOptionsChangeARepeatedRun() throws IOException {
        flow("--balanced-init 1e-3 --until 9 --samples 3", file("a.csv"), file("a.json"));
        flow("--config " + file("a.json") + " --init 1e-4 --sample-at 5", file("b.csv"), file("b.json"));

        JsonNode configuration = JSON.readTree(file("b.json").toFile()).get("configuration");
        assertThat(configuration.get("init").doubleValue()).isEqualTo(1e-4);
        assertThat(configuration.has("balanced-init")).isFalse();
        assertThat(configuration.get("until").doubleValue()).isEqualTo(9);
        assertThat(file("b.csv")).content().hasLineCount(2);
    }

    @Test
    void everyLocaleGivesTheSameBytes() {
        Locale before = Locale.getDefault();
        String[] line = {"flow", "--csv", "-", "--samples", "4", "--until", "20.5"};
        String expected = Invocation.of(line).out();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Invocation.of(line).out()).isEqualTo(expected);
            assertThat(Invocation.of("flow", "--until", "20.5").out()).contains("t = 20.5");
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Invocation.of(line).out()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theSummaryHasAtMostTenLines() {
        Invocation invocation = Invocation.of("flow");

        assertThat(invocation.code()).isZero();
        assertThat(invocation.out().lines().count()).isBetween(5L, 10L);
        assertThat(invocation.out()).contains("hallucination", "recall", "3.465736", "2.079442");
    }

    @Test
    void aFullDiskIsAFailureThatLeavesNothing() {
        Invocation invocation = flow("--until 5", file("a.csv"), Path.of("/dev/full"));

        invocation.assertFailure("--json /dev/full");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void gradientDescentThatLeavesTheNumbersIsAFailureThatLeavesNothing() {
        Invocation invocation = flow(
                "--dynamics gradient-descent --learning-rate 1e300 --init 1e10 --until 1e302",
                file("a.csv"),
                file("a.json"));

        assertThat(invocation.code()).isEqualTo(1);
        assertThat(invocation.err()).hasLineCount(1);
        assertThat(folder).isEmptyDirectory();
    }
}
