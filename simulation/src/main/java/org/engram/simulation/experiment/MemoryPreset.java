package org.engram.simulation.experiment;

import java.util.List;
import org.engram.simulation.task.FactTables;

/** Memories worth looking at. */
public record MemoryPreset(String name, String description, MemorySettings settings) implements Preset<MemorySettings> {
    private static final MemorySettings PRODUCTS = MemorySettings.defaults();

    /** All presets, the simplest memory first. */
    public static List<MemoryPreset> all() {
        return List.of(
                outerProducts(),
                interference(),
                twoOutputs(),
                lowRank(),
                threeBits(),
                trained(),
                tangentKernel(),
                randomFeatures(),
                trainedMlp(),
                pairs(),
                countries());
    }

    /** The defaults of the command line: d² = 8.9 N log N. */
    static MemoryPreset outerProducts() {
        return new MemoryPreset(
                "Outer products",
                "A sum of a hundred outer products recalls nearly all of them: d² is just above 8 N log N.",
                PRODUCTS);
    }

    /** Half of acceptance A1.1: d² = 2 N log N. */
    static MemoryPreset interference() {
        return new MemoryPreset(
                "Interference",
                "With fourteen weights for each association, four in ten of them drown in the noise of all the others.",
                PRODUCTS.with(MemoryParameter.DIMENSION, 128).with(MemoryParameter.INPUTS, 1160));
    }

    static MemoryPreset twoOutputs() {
        return new MemoryPreset(
                "Two outputs",
                "Where many inputs share an output they add up, and the memory breaks at N near d instead of d².",
                PRODUCTS.with(MapChoice.MODULO)
                        .withOutputsFollowing(false)
                        .with(MemoryParameter.OUTPUTS, 2)
                        .with(MemoryParameter.INPUTS, 64));
    }

    static MemoryPreset lowRank() {
        return new MemoryPreset(
                "Low rank",
                "What counts is the number of weights 2·r·d: a matrix of rank 16 loses a third of fifty associations.",
                PRODUCTS.with(MemoryKindChoice.LOW_RANK).with(MemoryParameter.INPUTS, 50));
    }

    static MemoryPreset threeBits() {
        return new MemoryPreset(
                "Three bits",
                "Rounded to three bits a weight, the memory recalls as much as with all sixty-four.",
                PRODUCTS.with(MemoryKindChoice.QUANTIZED).with(MemoryParameter.INPUTS, 80));
    }

    static MemoryPreset trained() {
        return new MemoryPreset(
                "Trained matrix",
                "Trained on its mistakes, a matrix of the same size holds several times as much as outer products.",
                PRODUCTS.with(MemoryKindChoice.LINEAR_TRAINED)
                        .with(MemoryParameter.DIMENSION, 32)
                        .with(MemoryParameter.INPUTS, 170));
    }

    /** Spec 2.4: 1.00 against .24 with q = 0. */
    static MemoryPreset tangentKernel() {
        return new MemoryPreset(
                "Tangent kernel",
                "The construction of the paper's proof: neurons that see an input to a high degree hardly mix it with others.",
                mlp().with(MemoryKindChoice.MLP_NTK));
    }

    static MemoryPreset randomFeatures() {
        return new MemoryPreset(
                "Random features",
                "Random neurons of degree two recall what neurons of degree one cannot tell apart.",
                mlp().with(MemoryKindChoice.MLP_FEATURES));
    }

    /** Acceptance A2.1: N99 is about 89. */
    static MemoryPreset trainedMlp() {
        return new MemoryPreset(
                "Trained MLP",
                "A trained MLP of 256 weights holds eighty associations, with a hundredth of the neurons of a construction.",
                PRODUCTS.with(MemoryKindChoice.MLP_TRAINED)
                        .with(MemoryParameter.DIMENSION, 8)
                        .with(MemoryParameter.WIDTH, 16)
                        .with(MemoryParameter.INPUTS, 80));
    }

    static MemoryPreset pairs() {
        return new MemoryPreset(
                "Subject and relation",
                "Inputs are sums of a subject and a relation, and products of both tell the pairs apart.",
                mlp().with(MemoryKindChoice.MULTI_INPUT).with(MemoryParameter.INPUTS, 64));
    }

    static MemoryPreset countries() {
        return new MemoryPreset(
                "Countries",
                "The facts of a table as associations, with what is recalled in words.",
                PRODUCTS.with(new FactSource.Table("countries", FactTables.countries()))
                        .with(MemoryParameter.DIMENSION, 128));
    }

    private static MemorySettings mlp() {
        return PRODUCTS.with(MemoryParameter.DIMENSION, 32)
                .with(MemoryParameter.WIDTH, 4096)
                .with(MemoryParameter.INPUTS, 200);
    }
}
