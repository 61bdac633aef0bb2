package org.engram.simulation.experiment;

/** Which parameters and choices of a transformer have no effect beside which others: one sentence, or null where there is one. */
final class TransformerApplicability {
    private static final String ONE_HEAD = "The merged head is one head without an MLP.";
    private static final String NO_THEOREM = "Nothing is constructed: the weights start at random.";
    private static final String NO_MLP = "Theorem 3 has no MLP.";

    private TransformerApplicability() {}

    static String reason(TransformerSettings settings, TransformerParameter parameter) {
        return switch (parameter) {
            case SUBJECTS, RELATIONS, LENGTH, DIMENSION, SEED, BATCH, STEPS, TEST_SIZE -> null;
            case ANSWERS -> FactApplicability.answers(settings.source(), settings.padded());
            case FACTS_SEED -> FactApplicability.seed(settings.source());
            case NOISE -> FactApplicability.noise(settings.value(TransformerParameter.LENGTH));
            case HEADS -> heads(settings);
            case HEAD_DIMENSION -> merged(settings) ? ONE_HEAD : null;
            case MLP_WIDTH -> mlpWidth(settings);
            case INIT -> merged(settings) ? null : "A transformer's weights do not all start equal.";
            case BLOCK_SIZE, BETA -> constructed(settings) ? null : NO_THEOREM;
            case DEGREE -> degree(settings);
            case MOMENTUM -> momentum(settings);
            case LEARNING_RATE, WEIGHT_DECAY, EVALUATE_EVERY -> untrained(settings);
            case UNTIL_ACCURACY -> settings.stopping() ? untrained(settings) : "The run ends after its last step.";
        };
    }

    static String reason(TransformerSettings settings, TransformerChoice choice) {
        return switch (choice) {
            case MODEL, EMBEDDINGS -> null;
            case ATTENTION -> attention(settings);
            case ACTIVATION -> activation(settings);
            case START -> merged(settings) ? "The theorems are about transformers, not the merged head." : null;
            case OPTIMISER, SCHEDULE -> untrained(settings);
        };
    }

    static boolean merged(TransformerSettings settings) {
        return settings.has(ModelKind.MERGED_HEAD);
    }

    /** Whether the weights start at those of a theorem. */
    static boolean constructed(TransformerSettings settings) {
        return !merged(settings) && !settings.has(StartKind.RANDOM);
    }

    /** Whether the weights start at those of Theorem 3. */
    static boolean withoutMlp(TransformerSettings settings) {
        return !merged(settings) && settings.has(StartKind.ATTENTION);
    }

    private static String heads(TransformerSettings settings) {
        if (merged(settings)) {
            return ONE_HEAD;
        }
        return constructed(settings) ? "The construction has as many heads as its blocks need." : null;
    }

    private static String mlpWidth(TransformerSettings settings) {
        if (merged(settings)) {
            return ONE_HEAD;
        }
        return withoutMlp(settings) ? NO_MLP : null;
    }

    private static String degree(TransformerSettings settings) {
        if (!constructed(settings)) {
            return NO_THEOREM;
        }
        return withoutMlp(settings) ? NO_MLP : null;
    }

    private static String momentum(TransformerSettings settings) {
        return settings.has(OptimiserKind.SGD) ? untrained(settings) : "Adam has moments of its own.";
    }

    private static String untrained(TransformerSettings settings) {
        return settings.value(TransformerParameter.STEPS) == 0 ? "Nothing is trained in 0 steps." : null;
    }

    private static String attention(TransformerSettings settings) {
        if (merged(settings)) {
            return "The merged head attends by softmax.";
        }
        return constructed(settings) ? "The construction attends by softmax." : null;
    }

    private static String activation(TransformerSettings settings) {
        if (mlpWidth(settings) != null) {
            return mlpWidth(settings);
        }
        return settings.value(TransformerParameter.MLP_WIDTH) == 0 ? "There is no MLP." : null;
    }
}
