package org.engram.simulation.experiment;

import java.util.List;
import org.engram.simulation.transformer.Activation;
import org.engram.simulation.transformer.Attention;
import org.engram.simulation.transformer.EmbeddingLaw;

/** The choices of the transformer laboratory, beside facts and parameters. */
public enum TransformerChoice implements TableChoice {
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

    private final ChoiceRow row;

    TransformerChoice(
            String option,
            String label,
            String group,
            List<? extends Enum<?>> constants,
            List<String> labels,
            String help) {
        row = new ChoiceRow(option, label, group, constants, labels, help);
    }

    @Override
    public ChoiceRow row() {
        return row;
    }
}
