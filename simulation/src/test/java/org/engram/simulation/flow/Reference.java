package org.engram.simulation.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.engram.simulation.experiment.Dynamics;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.Horizon;
import org.engram.simulation.experiment.Initialisation;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.TableFacts;

/** Reference data that independent programs computed (NumPy, SciPy), under {@code reference/}. */
record Reference(JsonNode json, double[][] rows) {
    /** The observables in the order in which the reference files have them, after t. */
    static final List<FlowColumn> COLUMNS = List.of(
            FlowColumn.TOTAL_LOSS,
            FlowColumn.RELATION_ONLY_LOSS,
            FlowColumn.SUBJECT_ONLY_LOSS,
            FlowColumn.NORM_SUBJECT,
            FlowColumn.NORM_RELATION,
            FlowColumn.NORM_NOISE,
            FlowColumn.NORM_EOS,
            FlowColumn.KEY_SUBJECT,
            FlowColumn.KEY_RELATION,
            FlowColumn.KEY_NOISE,
            FlowColumn.KEY_EOS);

    /** A run: settings from one file, rows from another. */
    static Reference run(String settings, String rows) {
        return new Reference(json(settings), csv(rows));
    }

    static JsonNode json(String name) {
        try (InputStream in = open(name + ".json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[][] csv(String name) {
        try (InputStream in = open(name + ".csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Arrays.stream(line.split(","))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toArray(double[][]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        return Reference.class.getResourceAsStream("/reference/" + name);
    }

    /** The problem that a JSON file describes, from its own fact table and initialisation. */
    static FlowProblem problem(JsonNode json) {
        FactTable table = table(json);
        FlowLayout layout = new FlowLayout(table.subjectCount(), table.relationCount(), table.answerCount());
        FlowExperiment experiment = new FlowExperiment(
                new TableFacts("reference", table, layout.subjects(), layout.relations(), 0),
                json.get("N").asInt(),
                json.get("T").asInt(),
                0,
                0,
                initialisation(json, layout),
                new Dynamics.Flow(1e-9),
                new Horizon.Until(819.2));
        return new FlowProblem(experiment, table); // the tokens numbered as in the reference
    }

    private static FactTable table(JsonNode json) {
        int relations = json.get("R").asInt();
        int d = json.get("D").asInt();
        JsonNode rows = json.get("fact_table_SxR");
        int[] answer = IntStream.range(0, rows.size() * relations)
                .map(i -> rows.get(i / relations).get(i % relations).asInt())
                .toArray();
        return new FactTable(
                names(rows.size()),
                names(relations),
                names(relations * d),
                IntStream.rangeClosed(0, relations).map(r -> r * d).toArray(),
                answer);
    }

    private static List<String> names(int count) {
        return IntStream.range(0, count)
                .mapToObj((IntFunction<String>) Integer::toString)
                .toList();
    }

    private static Initialisation initialisation(JsonNode json, FlowLayout layout) {
        String init = json.get("init").asText();
        return switch (init) {
            case "authors" -> new Initialisation.Uniform(json.get("init_value").asDouble());
            case "balanced" ->
                new Initialisation.Balanced(json.get("init_value").asDouble());
            case "formula" -> new Initialisation.Given(formula(layout, 0.02, 0.05, 0.02));
            default -> new Initialisation.Given(formula(layout, 0.2, 0.5, 0.2));
        };
    }

    /** V(a, z) = v sin(1 + 7a + 3z), k(z) = k_0 + k_1 cos(2 + z), a in the order of the reference. */
    private static double[] formula(FlowLayout layout, double v, double k0, double k1) {
        double[] state = new double[layout.size()];
        for (int z = 0; z < layout.tokens(); z++) {
            for (int a = 0; a < layout.answers(); a++) {
                state[layout.values(z) + a] = v * Math.sin(1 + 7 * a + 3 * z);
            }
            state[layout.key(z)] = k0 + k1 * Math.cos(2 + z);
        }
        return state;
    }
}
