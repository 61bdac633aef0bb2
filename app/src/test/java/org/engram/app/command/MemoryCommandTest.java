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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static Invocation memory(String... options) {
        return Invocation.ofLines("memory " + String.join(" ", options));
    }

    private Invocation memoryTo(String csv, String json, String options) {
        return memory(
                options, "--csv", file(csv).toString(), "--json", file(json).toString());
    }

    private JsonNode headline(String json) throws IOException {
        return JSON.readTree(file(json).toFile()).get("headline");
    }

    private JsonNode withoutTimes(String json) throws IOException {
        JsonNode root = JSON.readTree(file(json).toFile());
        assertThat(((ObjectNode) root.get("headline")).remove("wall_seconds").doubleValue())
                .isPositive();
        return root;
    }

    @Test
    void everyTrialIsARow() {
        List<String> lines = memory("--inputs 20 --dimension 16 --trials 3 --csv -")
                .out()
                .lines()
                .toList();

        assertThat(lines.getFirst())
                .isEqualTo("trial,inputs,outputs,dimension,width,parameters,accuracy,margin_min,margin_median,"
                        + "correct_mean,correct_std,wrong_mean,wrong_std,predicted_accuracy");
        assertThat(lines.stream().skip(1).map(line -> line.substring(0, line.indexOf(",,"))))
                .containsExactly("0,20,20,16", "1,20,20,16", "2,20,20,16");
        assertThat(lines.stream().map(line -> line.split(",", -1).length)).containsOnly(14);
    }

    @Test
    void aTrialIsTheSeedThatFollows() {
        List<String> trials =
                memory("--dimension 16 --trials 2 --csv -").out().lines().toList();
        List<String> seed =
                memory("--dimension 16 --seed 1 --csv -").out().lines().toList();

        assertThat(seed.get(1).substring(1)).isEqualTo(trials.get(2).substring(1));
    }

    @Test
    void whatThereIsNoFormulaForIsEmpty() {
        assertThat(memory("--kind sign --csv -").out().lines().skip(1)).allMatch(line -> line.endsWith(","));
        assertThat(memory("--csv -").out().lines().skip(1)).noneMatch(line -> line.endsWith(","));
    }

    /** Acceptance A1.1. */
    @Test
    void theHeadlineSaysWhatIsRecalled() throws IOException {
        memoryTo("a.csv", "a.json", "--dimension 128 --inputs 634 --trials 10");
        JsonNode root = JSON.readTree(file("a.json").toFile());

        assertThat(root.properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("version", "command", "configuration", "seed", "headline");
        JsonNode headline = root.get("headline");
        assertThat(headline.properties())
                .extracting(Map.Entry::getKey)
                .containsExactly(
                        "parameters",
                        "bits",
                        "bits_needed",
                        "accuracy",
                        "accuracy_min",
                        "accuracy_max",
                        "predicted_accuracy",
                        "wall_seconds");
        assertThat(headline.get("parameters").intValue()).isEqualTo(128 * 128);
        assertThat(headline.get("bits").doubleValue()).isEqualTo(128 * 128 * 64);
        assertThat(headline.get("accuracy").doubleValue()).isEqualTo(0.933, within(0.01));
        assertThat(headline.get("bits_needed").doubleValue())
                .isEqualTo(634 * Math.log(634) / Math.log(2), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--kind gradient-step --map modulo --outputs 3 --trials 2",
                "--kind low-rank --rank 5 --side input --embeddings gaussian",
                "--kind sign --map random --seed 9007199254740991",
                "--kind quantized --bits 2 --grid endpoints",
                "--kind linear-trained --steps 20 --optimizer sgd --learning-rate 3",
                "--kind mlp-features --width 30 --activation gelu",
                "--kind mlp-ntk --width 30 --degree 1",
                "--kind mlp-trained --width 7 --steps 15",
                "--kind multi-input --relations 4 --degree 4 --width 20",
                "--map facts",
                "--facts countries --kind multi-input --inputs 50 --width 40",
                "--capacity --target-accuracy 0.95",
                "--capacity --kind linear-trained --steps 64",
            })
    void aConfigurationRepeatsItsRunByteForByte(String options) throws IOException {
        String small = options.contains("facts") ? options : "--inputs 12 --dimension 9 " + options;
        assertThat(memoryTo("a.csv", "a.json", small)).isEqualTo(new Invocation(0, "", ""));
        assertThat(memoryTo("b.csv", "b.json", "--config " + file("a.json")).code())
                .isZero();

        assertThat(file("b.csv")).hasSameBinaryContentAs(file("a.csv"));
        assertThat(withoutTimes("b.json")).isEqualTo(withoutTimes("a.json"));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.csv", "a.json", "b.csv", "b.json");
    }

    @Test
    void theFactsOfATableAreItsAssociations() throws IOException {
        Path table = Files.writeString(file("few.csv"), "subject,relation,answer\na,r,x\na,q,y\nb,r,z\nb,q,y\n");
        List<String> lines =
                memory("--facts " + table + " --csv -").out().lines().toList();

        assertThat(lines.get(1)).startsWith("0,4,3,64,");
    }

    /** Acceptance A1.4 at d = 8: N99 = 23 ± 15 %. */
    @Test
    void theCapacityOfATrainedMatrixIsThatOfTheAuthors() throws IOException {
        memoryTo("a.csv", "a.json", "--kind linear-trained --dimension 8 --capacity --trials 3");

        JsonNode headline = headline("a.json");
        assertThat(headline.get("capacity").doubleValue()).isBetween(0.85 * 23, 1.15 * 23);
        assertThat(headline.get("capacity_min").intValue())
                .isLessThanOrEqualTo(headline.get("capacity_max").intValue());
        assertThat(headline.get("memories").intValue())
                .isEqualTo(Files.readAllLines(file("a.csv")).size() - 1);
    }

    /** Outer products recall 99 % somewhat above d² = 8 N log N. */
    @ParameterizedTest
    @CsvSource({"64, 103, 170", "32, 31, 60"})
    void theCapacityOfOuterProductsLiesAboveTheStrictLine(int dimension, int least, int most) throws IOException {
        memoryTo("a.csv", "a.json", "--capacity --dimension " + dimension);

        assertThat(headline("a.json").get("capacity").intValue()).isBetween(least, most);
    }

    @Test
    void anIdentityOfSoManyOutputsHoldsNoMore() throws IOException {
        memoryTo("a.csv", "a.json", "--capacity --dimension 64 --outputs 20 --inputs 2");
        assertThat(headline("a.json").get("capacity").intValue()).isEqualTo(20);
    }

    @Test
    void anotherKindDoesNotTakeOverTheTrainingOfAFile() {
        memoryTo("a.csv", "a.json", "--kind linear-trained --inputs 10 --dimension 8 --learning-rate 5");
        String mlp = memory("--config " + file("a.json"), "--kind mlp-trained --width 4 --steps 10 --json -")
                .out();

        assertThat(mlp).contains("\"learning-rate\" : 0.03").contains("\"inputs\" : 10");
    }

    @Test
    void threadsAndLocalesDoNotChangeTheBytes() {
        Locale before = Locale.getDefault();
        String expected = memory("--inputs 300", "--csv -", "--threads 1").out();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(memory("--inputs 300", "--csv -", "--threads 3").out()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--trials 4", "--capacity", "--outputs 1 --inputs 1", "--map facts --dimension 32"})
    void theSummaryHasAtMostTenLines(String options) {
        Invocation invocation = memory(options);

        assertThat(invocation.code()).isZero();
        assertThat(invocation.out().lines().count()).isBetween(3L, 10L);
        assertThat(invocation.out())
                .contains("Outer products, d = ", " parameters of 64 bits")
                .doesNotContain("NaN");
    }

    @Test
    void aCapacityIsSaidInUnitsOfNLogN() {
        assertThat(memory("--capacity --dimension 16").out())
                .containsPattern("capacity +N = \\d+ to an accuracy of 0.99\n")
                .contains("d² = ", " N log N");
        assertThat(memory("--capacity --dimension 16 --trials 3").out()).contains("(mean of 3 draws from ");
    }

    @Test
    void aTrainingThatDivergesIsAFailureThatLeavesNothing() {
        Invocation invocation = memoryTo(
                "a.csv", "a.json", "--kind mlp-trained --width 4 --optimizer sgd --learning-rate 1e300 --inputs 9");

        invocation.assertFailure("learning");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFullDiskIsAFailureThatLeavesNothing() {
        Invocation invocation = memory("--csv " + file("a.csv"), "--json /dev/full");

        invocation.assertFailure("--json /dev/full");
        assertThat(folder).isEmptyDirectory();
    }
}
