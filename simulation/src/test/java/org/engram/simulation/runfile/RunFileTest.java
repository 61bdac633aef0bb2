package org.engram.simulation.runfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.runfile.RunFormat.Recorded;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.FactTableException;
import org.engram.simulation.task.FactTableReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunFileTest {
    /** Answers of "of" appear in another order than their subjects do. */
    private static final String CSV = """
            subject,relation,answer
            a,is,x
            b,is,y
            b,of,"u, v"
            a,of,w
            """;

    private final FlowFormat format = new FlowFormat();

    @TempDir
    Path folder;

    private static FactTable table() {
        try {
            return FactTableReader.read("mine", new ByteArrayInputStream(CSV.getBytes(StandardCharsets.UTF_8)));
        } catch (FactTableException e) {
            throw new IllegalStateException(e);
        }
    }

    private RunFile ofTable() {
        FlowSettings settings = FlowSettings.defaults()
                .with(new FactSource.Table("some/where/mine.csv", table()))
                .withWholeTable()
                .with(FlowParameter.UNTIL, 5);
        return format.write(settings, settings.experiment(), JsonNodeFactory.instance.objectNode());
    }

    private RunFile writtenAndRead(RunFile file) throws IOException {
        Path path = folder.resolve("run.engram");
        try (Writer writer = Files.newBufferedWriter(path)) {
            file.write(writer);
        }
        return RunFile.read("run.engram", path.toString());
    }

    @Test
    void aTableOfOnesOwnTravelsWithTheRunButNotItsFolder() throws IOException {
        RunFile file = writtenAndRead(ofTable());
        Recorded<FlowSettings, FlowExperiment> read = format.read(file);

        assertThat(read.settings().source()).isEqualTo(new FactSource.Table("mine.csv", table()));
        assertThat(read.experiment().facts().table()).isEqualTo(table());
        assertThat(file.node().toString()).doesNotContain("some/where");
    }

    @Test
    void otherFactsOfTheCommandLineTakeThePlaceOfTheTable() {
        Chosen base = ofTable().chosen("flow", format.entries());
        Chosen line = new Chosen(Map.of("facts", "random"));

        assertThat(line.over(base, FlowFormat.EXCLUSIVE).facts("structured")).isEqualTo(new FactSource.Random());
        assertThat(new Chosen(Map.of()).over(base, FlowFormat.EXCLUSIVE).facts("structured"))
                .isInstanceOf(FactSource.Table.class);
    }

    @ParameterizedTest
    @CsvSource({
        "name, other",
        "subjects, ",
        "subjects, a",
        "relations, 3",
        "answers, x",
        "facts, 7",
    })
    void aDamagedTableIsOneSentence(String entry, String value) {
        assertDamaged(node -> ((ObjectNode) node.get("table")).put(entry, value));
    }

    @Test
    void aFactThatIsNoAnswerIsOneSentence() {
        assertDamaged(node ->
                ((ArrayNode) node.get("table").get("facts").get(0)).set(0, JsonNodeFactory.instance.numberNode(99)));
        assertDamaged(node ->
                ((ArrayNode) node.get("table").get("facts").get(1)).set(0, JsonNodeFactory.instance.numberNode(-1)));
    }

    private void assertDamaged(Consumer<JsonNode> damage) {
        JsonNode node = ofTable().node();
        damage.accept(node);

        assertThatExceptionOfType(RunFileException.class)
                .isThrownBy(() -> format.read(RunFile.in("run.engram", node)))
                .withMessageStartingWith("run.engram has a table that is none (")
                .satisfies(e -> assertThat(e.getMessage()).hasLineCount(1));
    }

    @ParameterizedTest
    @CsvSource({"9.0.0, true", "0.1.1, true", "1, true", "0.1.0, false", "0.0.9, false", "0.1, false", "soon, false"})
    void aFileOfANewerEngramSaysSo(String version, boolean newer) {
        JsonNode node = ofTable().node();
        ((ObjectNode) node).put("version", version);
        RunFile file = RunFile.in("run.engram", node);

        if (newer) {
            assertThatExceptionOfType(RunFileException.class)
                    .isThrownBy(() -> format.read(file))
                    .withMessage(
                            "run.engram was written by Engram %s, but this is %s; a newer Engram is needed to open it.",
                            version, Version.TEXT);
        } else {
            assertThat(format.read(file).experiment().horizon()).isNotNull();
        }
    }
}
