package org.engram.simulation.runfile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.engram.simulation.experiment.FactSource;

/**
 * The JSON file of a run, of one shape for every command: version, command, configuration, seed, headline, and behind them the table of
 * facts that did not come with the program. The window saves it with the ending .engram; {@code --json} writes the same.
 */
public final class RunFile {
    private static final String VERSION = "version";
    private static final String COMMAND = "command";
    private static final String CONFIGURATION = "configuration";
    private static final String SEED = "seed";
    private static final String HEADLINE = "headline";
    private static final String TABLE = "table";
    private static final long LARGEST = 64L << 20;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final String named;
    private final JsonNode root;

    private RunFile(String named, JsonNode root) {
        this.named = named;
        this.root = root;
    }

    /**
     * A run that was made.
     *
     * @param configuration what was chosen; becomes part of the file
     * @param headline what came out
     */
    public static RunFile of(String command, ObjectNode configuration, long seed, ObjectNode headline) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put(VERSION, Version.TEXT);
        root.put(COMMAND, command);
        root.set(CONFIGURATION, configuration);
        root.put(SEED, seed);
        root.set(HEADLINE, headline);
        return new RunFile("The run", root);
    }

    /** With its facts, where they are those of a table that others do not have, and count; their name loses its folder. */
    public RunFile with(FactSource source) {
        ObjectNode configuration = (ObjectNode) root.get(CONFIGURATION);
        if (source instanceof FactSource.Table table
                && configuration.has(FactSources.OPTION)
                && !FactSources.comesWithTheProgram(table)) {
            String name = String.valueOf(Path.of(table.name()).getFileName());
            configuration.put(FactSources.OPTION, name);
            ((ObjectNode) root).set(TABLE, EmbeddedTable.write(name, table.table()));
        }
        return this;
    }

    /** The run in a node of a larger file. */
    public static RunFile in(String named, JsonNode node) {
        return new RunFile(named, node);
    }

    /** The file as a node of a larger one. */
    public JsonNode node() {
        return root;
    }

    public void write(Writer writer) throws IOException {
        writer.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root));
        writer.write('\n');
    }

    /**
     * Reads the file of an earlier run.
     *
     * @param named how messages name it: "--config run.json"
     * @throws RunFileException naming the file and what is wrong with it
     */
    public static RunFile read(String named, String file) {
        return new RunFile(named, parse(named, file));
    }

    public String named() {
        return named;
    }

    /** The command that wrote it; empty when none did. */
    public String command() {
        return root.path(COMMAND).asText();
    }

    /** All of it but what came out, as text. */
    public String origin() {
        ObjectNode origin = MAPPER.createObjectNode();
        for (String key : List.of(VERSION, COMMAND, CONFIGURATION, SEED)) {
            origin.set(key, root.path(key));
        }
        return origin.toPrettyString();
    }

    /**
     * What was chosen for a run of {@code command}.
     *
     * @param known the options that a run has
     * @throws RunFileException naming the file and what is wrong with it
     */
    public Chosen chosen(String command, Set<String> known) {
        JsonNode configuration = root.path(CONFIGURATION);
        if (!command().equals(command) || !configuration.isObject()) {
            throw new RunFileException(
                    "%s is not the file of a run; it must be what engram %s --json wrote.".formatted(named, command));
        }
        checkVersion();
        Map<String, String> values = new LinkedHashMap<>();
        configuration.properties().forEach(entry -> {
            if (!known.contains(entry.getKey())) {
                throw new RunFileException(
                        "%s has an entry %s, which is no option of %s.".formatted(named, entry.getKey(), command));
            }
            values.put(entry.getKey(), text(entry.getKey(), entry.getValue()));
        });
        return new Chosen(values, table(values));
    }

    /** @throws RunFileException when a newer program wrote the file, whose words this one may not know */
    private void checkVersion() {
        String version = root.path(VERSION).asText();
        if (Version.isNewer(version)) {
            throw new RunFileException(
                    "%s was written by Engram %s, but this is %s; a newer Engram is needed to open it."
                            .formatted(named, version, Version.TEXT));
        }
    }

    private Optional<FactSource.Table> table(Map<String, String> values) {
        JsonNode table = root.path(TABLE);
        return table.isMissingNode() || !values.containsKey(FactSources.OPTION)
                ? Optional.empty()
                : Optional.of(EmbeddedTable.read(named, values.get(FactSources.OPTION), table));
    }

    private String text(String key, JsonNode value) {
        if (value.isNumber() || value.isTextual()) {
            return value.asText();
        }
        if (value.isArray()) {
            return value.valueStream().map(JsonNode::asText).collect(Collectors.joining(","));
        }
        throw new RunFileException("%s has %s at %s, which must be a number or a text.".formatted(named, value, key));
    }

    private static JsonNode parse(String named, String file) {
        try {
            Path path = Path.of(file);
            if (Files.size(path) > LARGEST) {
                throw new RunFileException("%s has more than 64 MB, which no file of a run has.".formatted(named));
            }
            return MAPPER.readTree(Files.readString(path));
        } catch (JsonProcessingException e) {
            throw new RunFileException("%s, line %d: this is not JSON (%s)."
                    .formatted(
                            named,
                            e.getLocation().getLineNr(),
                            e.getOriginalMessage().lines().findFirst().orElse("")));
        } catch (IOException | InvalidPathException e) {
            throw new RunFileException(
                    "%s cannot be read; it must be a text file that engram --json wrote.".formatted(named));
        }
    }
}
