package org.engram.simulation.experiment;

import java.util.List;
import org.engram.simulation.transformer.EmbeddingLaw;

/** The choices of the memory laboratory, beside parameters and facts. */
public enum MemoryChoice implements TableChoice {
    KIND(
            "kind",
            "Kind",
            "Memory",
            List.of(MemoryKindChoice.values()),
            List.of(
                    "Outer products",
                    "One gradient step",
                    "Low rank",
                    "Signs",
                    "Quantised",
                    "Trained matrix",
                    "Random features",
                    "Tangent kernel",
                    "Trained MLP",
                    "Pairs"),
            "How associations are stored: in a matrix or an MLP, written at once or trained."),
    MAP(
            "map",
            "Map",
            "Associations",
            List.of(MapChoice.values()),
            List.of("Identity", "x mod M", "Random", "Facts"),
            "Which output belongs to each input: one of its own, x mod M, one drawn at random, or a table's answer."),
    EMBEDDINGS(
            "embeddings",
            "Embeddings",
            "Associations",
            List.of(EmbeddingLaw.SPHERE, EmbeddingLaw.GAUSSIAN),
            List.of("Sphere", "Gaussian"),
            "How the fixed vectors of inputs and outputs are drawn."),
    SIDE(
            "side",
            "Projection",
            "Memory",
            List.of(MemoryKind.Side.values()),
            List.of("Outputs", "Inputs"),
            "On which side of its outer products a low-rank memory projects."),
    GRID(
            "grid",
            "Grid",
            "Memory",
            List.of(MemoryKind.Grid.values()),
            List.of("Centred", "Endpoints"),
            "Whether the values of a quantised weight are the middles of cells or include its least and its largest."),
    ACTIVATION(
            "activation",
            "Activation",
            "Memory",
            List.of(MemoryActivation.values()),
            List.of("ReLU", "GELU", "Hermite"),
            "The nonlinearity of constructed neurons."),
    OPTIMISER(
            "optimizer",
            "Optimiser",
            "Training",
            List.of(OptimiserKind.values()),
            List.of("Adam", "SGD"),
            "The rule by which a gradient changes the weights, SGD with momentum 0.9.");

    private final ChoiceRow row;

    MemoryChoice(
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
