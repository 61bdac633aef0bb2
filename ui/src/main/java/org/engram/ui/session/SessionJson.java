package org.engram.ui.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engram.simulation.runfile.RunFile;
import org.engram.ui.session.KeptSession.Place;

/** A kept session as JSON. */
final class SessionJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private SessionJson() {}

    static byte[] write(KeptSession session) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("laboratory", session.laboratory());
        root.put("theme", session.theme());
        root.put("scale", session.scale());
        session.place().ifPresent(place -> root.set("place", place(place)));
        ArrayNode recent = root.putArray("recent");
        session.recent().forEach(file -> recent.add(file.toString()));
        ObjectNode runs = root.putObject("runs");
        ObjectNode pinned = root.putObject("pinned");
        session.laboratories().forEach((name, laboratory) -> {
            runs.set(name, laboratory.run().node());
            ObjectNode letters = pinned.putObject(name);
            laboratory.pinned().forEach((letter, run) -> letters.set(letter, run.node()));
        });
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(root);
    }

    private static ObjectNode place(Place place) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("x", place.x());
        node.put("y", place.y());
        node.put("width", place.width());
        node.put("height", place.height());
        node.put("maximised", place.maximised());
        return node;
    }

    /** @throws IOException when it is none; the message says why, in a few words */
    static KeptSession read(byte[] bytes) throws IOException {
        try {
            JsonNode root = MAPPER.readTree(bytes);
            return new KeptSession(
                    text(root, "laboratory"),
                    laboratories(root.path("runs"), root.path("pinned")),
                    root.has("place") ? Optional.of(place(root.path("place"))) : Optional.empty(),
                    text(root, "theme"),
                    (int) number(root, "scale"),
                    recent(root.path("recent")));
        } catch (JsonProcessingException e) {
            throw new IOException(
                    "line %d is not JSON".formatted(e.getLocation().getLineNr()), e);
        }
    }

    private static Place place(JsonNode node) throws IOException {
        return new Place(
                number(node, "x"),
                number(node, "y"),
                number(node, "width"),
                number(node, "height"),
                node.path("maximised").asBoolean());
    }

    private static Map<String, KeptLaboratory> laboratories(JsonNode runs, JsonNode pinned) {
        Map<String, RunFile> live = files("The run of last time", runs);
        Map<String, KeptLaboratory> laboratories = new LinkedHashMap<>();
        live.forEach((name, run) -> laboratories.put(
                name, new KeptLaboratory(run, files("The pinned run of last time", pinned.path(name)))));
        return laboratories;
    }

    private static Map<String, RunFile> files(String named, JsonNode node) {
        Map<String, RunFile> files = new LinkedHashMap<>();
        node.properties().forEach(entry -> files.put(entry.getKey(), RunFile.in(named, entry.getValue())));
        return files;
    }

    private static List<Path> recent(JsonNode node) throws IOException {
        List<Path> recent = new ArrayList<>();
        for (JsonNode file : node) {
            try {
                recent.add(Path.of(file.asText()));
            } catch (InvalidPathException e) {
                throw new IOException("a recent file has no name", e);
            }
        }
        return recent;
    }

    private static String text(JsonNode node, String key) throws IOException {
        if (!node.path(key).isTextual()) {
            throw new IOException("it has no " + key);
        }
        return node.path(key).textValue();
    }

    private static double number(JsonNode node, String key) throws IOException {
        if (!node.path(key).isNumber()) {
            throw new IOException("it has no " + key);
        }
        return node.path(key).doubleValue();
    }
}
