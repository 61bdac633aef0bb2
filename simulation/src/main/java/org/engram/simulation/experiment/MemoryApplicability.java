package org.engram.simulation.experiment;

/** Which parameters and choices of a memory have no effect beside which others: one sentence, or null where there is one. */
final class MemoryApplicability {
    private static final String WRITTEN = "This memory is written at once, not trained.";
    private static final String LINEAR = "A linear memory has no neurons.";
    private static final String RELU = "A trained MLP has ReLU neurons and finds its own polynomials.";
    private static final String FULL_RANK = "Only a low-rank memory has a rank of its own.";
    private static final String FULL_PRECISION = "Only a quantised memory is rounded.";

    private MemoryApplicability() {}

    static String reason(MemorySettings settings, MemoryParameter parameter) {
        MemoryKindChoice kind = settings.kind();
        return switch (parameter) {
            case INPUTS, DIMENSION, SEED -> null;
            case OUTPUTS -> outputs(settings);
            case RELATIONS -> relations(settings);
            case RANK -> kind == MemoryKindChoice.LOW_RANK ? null : FULL_RANK;
            case BITS -> kind == MemoryKindChoice.QUANTIZED ? null : FULL_PRECISION;
            case WIDTH -> kind.mlp() ? null : LINEAR;
            case DEGREE -> neurons(kind);
            case LEARNING_RATE -> training(settings);
            case STEPS -> kind.trained() ? null : WRITTEN;
        };
    }

    static String reason(MemorySettings settings, MemoryChoice choice) {
        MemoryKindChoice kind = settings.kind();
        return switch (choice) {
            case KIND, MAP, EMBEDDINGS -> null;
            case SIDE -> kind == MemoryKindChoice.LOW_RANK ? null : FULL_RANK;
            case GRID -> kind == MemoryKindChoice.QUANTIZED ? null : FULL_PRECISION;
            case ACTIVATION -> neurons(kind);
            case OPTIMISER -> training(settings);
        };
    }

    private static String outputs(MemorySettings settings) {
        if (settings.has(MapChoice.FACTS)) {
            return "The outputs are the answers of the table.";
        }
        return settings.outputsFollow() ? "There are as many outputs as associations." : null;
    }

    private static String relations(MemorySettings settings) {
        if (settings.kind() != MemoryKindChoice.MULTI_INPUT) {
            return "Only a memory of pairs tells subjects and relations apart.";
        }
        return settings.has(MapChoice.FACTS) ? "The table itself has the relations." : null;
    }

    private static String neurons(MemoryKindChoice kind) {
        if (!kind.mlp()) {
            return LINEAR;
        }
        return kind.trained() ? RELU : null;
    }

    private static String training(MemorySettings settings) {
        if (!settings.kind().trained()) {
            return WRITTEN;
        }
        return settings.value(MemoryParameter.STEPS) == 0 ? "Nothing is trained in 0 steps." : null;
    }
}
