package org.engram.app.command;

import static org.assertj.core.api.Assertions.assertThat;

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

class TrainCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Eight subjects, three relations, two answers: learned within a few hundred steps. */
    private static final String SMALL = "--subjects 8 --relations 3 --answers 2 --noise 5 --length 6 --dimension 12"
            + " --heads 3 --head-dimension 4 --mlp-width 6 --batch 64 --steps 24 --evaluate-every 10 --test-size 50";

    @TempDir
    Path folder;

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static Invocation train(String... options) {
        return Invocation.ofLines("train " + String.join(" ", options));
    }

    private Invocation trainTo(String csv, String json, String options) {
        return train(
                options, "--csv", file(csv).toString(), "--json", file(json).toString());
    }

    private static JsonNode withoutTimes(Path json) throws IOException {
        JsonNode root = JSON.readTree(json.toFile());
        ObjectNode headline = (ObjectNode) root.get("headline");
        assertThat(headline.remove("wall_seconds").doubleValue()).isPositive();
        assertThat(headline.remove("steps_per_second").isNumber()).isTrue();
        return root;
    }

    @Test
    void rowsAreThoseOfTheStartOfEveryFewStepsAndOfTheEnd() {
        List<String> lines = train(SMALL, "--csv -").out().lines().toList();

        assertThat(lines.getFirst())
                .isEqualTo("step,train_loss,test_loss,relation_only_loss,subject_only_loss,test_accuracy,"
                        + "norm_query,norm_key,norm_value,norm_output,norm_mlp_in,norm_mlp_out");
        assertThat(lines.stream().skip(1).map(line -> line.split(",")[0])).containsExactly("0", "10", "20", "24");
        assertThat(lines.stream().map(line -> line.split(",").length)).containsOnly(12);
        assertThat(lines.get(1).split(",")[2]).hasSizeGreaterThanOrEqualTo(15);
    }

    @Test
    void theHeadlineCountsParametersAndSaysHowFarTheTrainingCame() throws IOException {
        String longer = SMALL.replace("--steps 24", "--steps 3000");
        assertThat(trainTo("a.csv", "a.json", longer + " --until-accuracy 0.9")).isEqualTo(new Invocation(0, "", ""));

        JsonNode root = JSON.readTree(file("a.json").toFile());
        assertThat(root.properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("version", "command", "configuration", "seed", "headline");
        assertThat(root.get("seed").intValue()).isEqualTo(64);
        JsonNode headline = root.get("headline");
        assertThat(headline.properties())
                .extracting(Map.Entry::getKey)
                .containsExactly(
                        "attention_parameters",
                        "mlp_parameters",
                        "facts",
                        "best_accuracy",
                        "steps_to_target",
                        "steps_per_second",
                        "wall_seconds");
        assertThat(headline.get("attention_parameters").intValue()).isEqualTo(4 * 3 * 12 * 4);
        assertThat(headline.get("mlp_parameters").intValue()).isEqualTo(2 * 6 * 12);
        assertThat(headline.get("facts").intValue()).isEqualTo(24);
        assertThat(headline.get("best_accuracy").doubleValue()).isGreaterThanOrEqualTo(0.9);
        List<String> csv = Files.readAllLines(file("a.csv"));
        assertThat(headline.get("steps_to_target").asText())
                .isEqualTo(csv.getLast().split(",")[0])
                .isNotEqualTo("3000");
    }

    @Test
    void withoutATargetThereAreNoStepsToIt() throws IOException {
        trainTo("a.csv", "a.json", SMALL);
        assertThat(JSON.readTree(file("a.json").toFile())
                        .get("headline")
                        .get("steps_to_target")
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--facts structured --seed 7 --optimizer sgd --momentum 0.5 --weight-decay 0.01 --schedule cosine",
                "--attention linear --activation gelu --embeddings gaussian --until-accuracy 0.4",
                "--model merged-head --init 1e-3 --optimizer sgd --learning-rate 1",
                "--rate-changes 8:0.003,16:0.001",
                "--construct attention --block-size 2 --beta 50",
                "--construct attention-mlp --activation square --block-size 4",
            })
    void aConfigurationRepeatsItsRunByteForByte(String options) throws IOException {
        String small = options.contains("construct") ? SMALL.replace("--steps 24", "") : SMALL;
        assertThat(trainTo("a.csv", "a.json", small + " " + options)).isEqualTo(new Invocation(0, "", ""));
        assertThat(trainTo("b.csv", "b.json", "--config " + file("a.json")).code())
                .isZero();

        assertThat(file("b.csv")).hasSameBinaryContentAs(file("a.csv"));
        assertThat(withoutTimes(file("b.json"))).isEqualTo(withoutTimes(file("a.json")));
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.csv", "a.json", "b.csv", "b.json");
    }

    @Test
    void countriesAreLearnedAsAnyTable() throws IOException {
        String options = "--facts countries --relations 2 --subjects 10 --steps 2 --evaluate-every 1 --test-size 20";
        assertThat(trainTo("a.csv", "a.json", options).code()).isZero();
        assertThat(JSON.readTree(file("a.json").toFile())
                        .get("headline")
                        .get("facts")
                        .intValue())
                .isEqualTo(20);
        assertThat(trainTo("b.csv", "b.json", "--config " + file("a.json")).code())
                .isZero();
        assertThat(file("b.csv")).hasSameBinaryContentAs(file("a.csv"));
    }

    @Test
    void threadsAndLocalesDoNotChangeTheBytes() {
        Locale before = Locale.getDefault();
        String expected = train(SMALL, "--csv -", "--threads 1").out();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(train(SMALL, "--csv -", "--threads 3").out()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aConstructionIsNotTrainedUnlessStepsAreGiven() {
        String construct = SMALL.replace("--steps 24", "--construct attention");
        assertThat(train(construct, "--csv -").out()).hasLineCount(2);
        assertThat(train(SMALL, "--construct attention", "--csv -").out()).hasLineCount(5);
        assertThat(train(construct).out()).contains("theorem 3, not trained", "no MLP");
    }

    @Test
    void anotherConstructionDoesNotTakeOverTheStepsOfAFile() {
        trainTo("a.csv", "a.json", SMALL);
        assertThat(train("--config " + file("a.json"), "--construct attention", "--csv -")
                        .out())
                .hasLineCount(2);
        assertThat(train("--config " + file("a.json"), "--steps 7", "--csv -").out())
                .hasLineCount(3);
    }

    @Test
    void theSummaryHasAtMostTenLines() {
        Invocation invocation = train(SMALL);

        assertThat(invocation.code()).isZero();
        assertThat(invocation.out().lines().count()).isBetween(5L, 10L);
        assertThat(invocation.out())
                .contains("random: S = 8, R = 3, |A| = 6, 24 facts", "576 attention, 144 MLP", "step 24", "Adam");
    }

    @Test
    void aTrainingThatDivergesIsAFailureThatLeavesNothing() {
        Invocation invocation = trainTo("a.csv", "a.json", SMALL + " --learning-rate 1000");

        invocation.assertFailure("at step ", "choose a smaller learning rate than 1000.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFullDiskIsAFailureThatLeavesNothing() {
        Invocation invocation = train(SMALL, "--csv " + file("a.csv"), "--json /dev/full");

        invocation.assertFailure("--json /dev/full");
        assertThat(folder).isEmptyDirectory();
    }
}
