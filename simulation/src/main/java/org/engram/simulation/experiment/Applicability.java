package org.engram.simulation.experiment;

/** Which parameters have no effect beside which choices. */
final class Applicability {
    private Applicability() {}

    /** One sentence, or null when the parameter has an effect. */
    static String reason(FlowSettings settings, FlowParameter parameter) {
        return switch (parameter) {
            case ANSWERS ->
                settings.source() instanceof FactSource.Table && !settings.padded()
                        ? "The table itself has the answers."
                        : null;
            case FACTS_SEED -> seed(settings.source());
            case NOISE -> settings.value(FlowParameter.LENGTH) == 3 ? "A prompt of length 3 has no noise." : null;
            case TOLERANCE -> settings.descent() ? "The tolerance belongs to gradient flow." : null;
            case LEARNING_RATE -> settings.descent() ? null : "The learning rate belongs to gradient descent.";
            case UNTIL ->
                settings.horizon() == HorizonKind.UNTIL ? null : "The run ends at a loss, not at a given time.";
            case UNTIL_LOSS ->
                switch (settings.horizon()) {
                    case UNTIL_LOSS -> null;
                    case UNTIL -> "The run ends at a given time, not at a loss.";
                    case AUTOMATIC -> "The run ends by itself when the facts are recalled.";
                };
            case SUBJECTS, RELATIONS, SUBJECT_ZIPF, RELATION_ZIPF, LENGTH, INIT -> null;
        };
    }

    private static String seed(FactSource source) {
        return switch (source) {
            case FactSource.Random random -> null;
            case FactSource.Structured structured -> "Structured facts need no seed.";
            case FactSource.Table table -> "The facts of a table need no seed.";
        };
    }
}
