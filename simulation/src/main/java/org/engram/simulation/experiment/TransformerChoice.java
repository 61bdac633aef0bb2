package org.engram.simulation.experiment;

import java.util.List;
import org.engram.simulation.transformer.Activation;
import org.engram.simulation.transformer.Attention;
import org.engram.simulation.transformer.EmbeddingLaw;

/** The choices of the transformer laboratory, beside facts and parameters. */
public enum TransformerChoice implements Choice {
    MODEL(
            "model",
            "Model",
            "Model",
            List.of(ModelKind.values()),
            List.of("Transformer", "Merged head"),
            "The one-layer transformer, or the single softmax head with merged matrices of Figure 5, right."),
    ATTENTION(
            "attention",
            "Attention",
            "Model",
            List.of(Attention.values()),
            List.of("Softmax", "Linear"),
            "How a head turns its scores into weights."),
    ACTIVATION(
            "activation",
            "Activation",
            "Model",
            List.of(Activation.values()),
            List.of("ReLU", "GELU", "Square"),
            "The nonlinearity of the MLP."),
    EMBEDDINGS(
            "embeddings",
            "Embeddings",
            "Model",
            List.of(EmbeddingLaw.values()),
            List.of("Sphere", "Gaussian", "Orthogonal"),
            "How the fixed vectors of tokens and answers are drawn."),
    START(
            "construct",
            "Start",
            "Model",
            List.of(StartKind.values()),
            List.of("Random", "Theorem 3", "Theorem 4"),
            "Weights drawn at random, or the weights of a theorem's proof, which know the facts without training."),
    OPTIMISER(
            "optimizer",
            "Optimiser",
            "Training",
            List.of(OptimiserKind.values()),
            List.of("Adam", "SGD"),
            "The rule by which a gradient changes the weights."),
    SCHEDULE(
            "schedule",
            "Schedule",
            "Training",
            List.of(Schedule.values()),
            List.of("Constant", "Cosine"),
            "Whether the learning rate stays, or falls to nothing over the run along a cosine.");

    private final String option;
    private final String label;
    private final String group;
    private final List<? extends Enum<?>> constants;
    private final List<String> labels;
    private final String help;

    TransformerChoice(
            String option,
            String label,
            String group,
            List<? extends Enum<?>> constants,
            List<String> labels,
            String help) {
        this.option = option;
        this.label = label;
        this.group = group;
        this.constants = constants;
        this.labels = labels;
        this.help = help;
    }

    /** The row to which a value belongs. */
    static TransformerChoice of(Enum<?> value) {
        for (TransformerChoice choice : values()) {
            if (choice.constants.contains(value)) {
                return choice;
            }
        }
        throw new IllegalArgumentException(value + " is no choice of the transformer laboratory");
    }

    @Override
    public String option() {
        return option;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String group() {
        return group;
    }

    @Override
    public List<? extends Enum<?>> constants() {
        return constants;
    }

    @Override
    public String label(Enum<?> value) {
        return labels.get(constants.indexOf(value));
    }

    @Override
    public String help() {
        return help;
    }
}
