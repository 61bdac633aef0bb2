package org.engram.simulation.transformer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;
import org.engram.simulation.task.PromptBatch;

/** A transformer that an independent program computed, under {@code reference/}. */
public record TransformerReference(JsonNode json) {
    public static TransformerReference read(String name) {
        try (InputStream in = TransformerReference.class.getResourceAsStream("/reference/" + name + ".json")) {
            return new TransformerReference(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Architecture.OneLayer model() {
        return new Architecture.OneLayer(
                number("d"),
                number("H"),
                number("head_dimension"),
                number("mlp_width"),
                Attention.valueOf(json.get("attention").asText().toUpperCase(Locale.ROOT)),
                Activation.valueOf(json.get("activation").asText().toUpperCase(Locale.ROOT)));
    }

    public Embeddings embeddings() {
        return new Embeddings(number("d"), numbers(json.get("embeddings")), numbers(json.get("unembeddings")));
    }

    /** In the order of {@link OneLayerLayout}. */
    public double[] weights() {
        return blocks(json.get("weights"));
    }

    public double[] gradient() {
        return blocks(json.get("gradients"));
    }

    public double[] logits() {
        return numbers(json.get("logits"));
    }

    public double loss() {
        return json.get("loss").asDouble();
    }

    public PromptBatch batch() {
        return batch(json.get("batch"));
    }

    /** Prompts as the reference has them: tokens in their places, and answers. */
    public static PromptBatch batch(JsonNode prompts) {
        JsonNode answers = prompts.get("answers");
        JsonNode tokens = prompts.get("tokens");
        PromptBatch batch = new PromptBatch(answers.size(), tokens.get(0).size());
        batch.size(answers.size());
        int end = 0;
        for (int i = 0; i < answers.size(); i++) {
            batch.start[i] = end;
            batch.answer[i] = answers.get(i).asInt();
            for (JsonNode token : tokens.get(i)) {
                end = add(batch, batch.start[i], end, token.asInt());
            }
        }
        batch.start[answers.size()] = end;
        return batch;
    }

    private static int add(PromptBatch batch, int start, int end, int token) {
        for (int e = start; e < end; e++) {
            if (batch.token[e] == token) {
                batch.count[e]++;
                return end;
            }
        }
        batch.token[end] = token;
        batch.count[end] = 1;
        return end + 1;
    }

    private int number(String name) {
        return json.get(name).asInt();
    }

    private double[] blocks(JsonNode byName) {
        return OneLayerLayout.of(model()).blocks().stream()
                .map(block -> numbers(byName.get(block.name())))
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    private static double[] numbers(JsonNode nested) {
        return stream(nested).toArray();
    }

    private static DoubleStream stream(JsonNode node) {
        return node.isArray()
                ? StreamSupport.stream(node.spliterator(), false).flatMapToDouble(TransformerReference::stream)
                : DoubleStream.of(node.asDouble());
    }
}
