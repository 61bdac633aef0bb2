package org.engram.app.command;

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
import java.util.Set;
import java.util.stream.Collectors;

/** The JSON file of a run, of one shape for every command: version, command, configuration, seed, headline. */
final class RunFile {
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

    static void write(Writer writer, String command, ObjectNode configuration, long seed, ObjectNode headline)
            throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("version", Version.TEXT);
        root.put("command", command);
        root.set("configuration", configuration);
        root.put("seed", seed);
        root.set("headline", headline);
        writer.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root));
        writer.write('\n');
    }

    /**
     * Reads the file of an earlier run.
     *
     * @param named how messages name it: "--config run.json"
     * @throws FailureException naming the file and what is wrong with it
     */
    static RunFile read(String named, String file) {
        return new RunFile(named, parse(named, file));
    }

    String named() {
        return named;
    }

    /** The command that wrote it; empty when none did. */
    String command() {
        return root.path("command").asText();
    }

    /** All of it but what came out, as text. */
    String origin() {
        ObjectNode origin = MAPPER.createObjectNode();
        for (String key : List.of("version", "command", "configuration", "seed")) {
            origin.set(key, root.path(key));
        }
        return origin.toPrettyString();
    }

    /**
     * What was chosen for a run of {@code command}.
     *
     * @param known the options that a run has
     * @throws FailureException naming the file and what is wrong with it
     */
    Chosen chosen(String command, Set<String> known) {
        JsonNode configuration = root.path("configuration");
        if (!command().equals(command) || !configuration.isObject()) {
            throw new FailureException(
                    "%s is not the file of a run; it must be what engram %s --json wrote.".formatted(named, command));
        }
        Map<String, String> values = new LinkedHashMap<>();
        configuration.properties().forEach(entry -> {
            if (!known.contains(entry.getKey())) {
                throw new FailureException(
                        "%s has an entry %s, which is no option of %s.".formatted(named, entry.getKey(), command));
            }
            values.put(entry.getKey(), text(entry.getKey(), entry.getValue()));
        });
        return new Chosen(values);
    }

    private String text(String key, JsonNode value) {
        if (value.isNumber() || value.isTextual()) {
            return value.asText();
        }
        if (value.isArray()) {
            return value.valueStream().map(JsonNode::asText).collect(Collectors.joining(","));
        }
        throw new FailureException("%s has %s at %s, which must be a number or a text.".formatted(named, value, key));
    }

    private static JsonNode parse(String named, String file) {
        try {
            Path path = Path.of(file);
            if (Files.size(path) > LARGEST) {
                throw new FailureException("%s has more than 64 MB, which no file of a run has.".formatted(named));
            }
            return MAPPER.readTree(Files.readString(path));
        } catch (JsonProcessingException e) {
            throw new FailureException("%s, line %d: this is not JSON (%s)."
                    .formatted(
                            named,
                            e.getLocation().getLineNr(),
                            e.getOriginalMessage().lines().findFirst().orElse("")));
        } catch (IOException | InvalidPathException e) {
            throw new FailureException(
                    "%s cannot be read; it must be a text file that engram --json wrote.".formatted(named));
        }
    }
}
