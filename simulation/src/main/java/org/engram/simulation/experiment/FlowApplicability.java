package org.engram.simulation.experiment;

/** Which parameters of the gradient flow have no effect beside which choices. */
final class FlowApplicability {
    private FlowApplicability() {}

    /** One sentence, or null when the parameter has an effect. */
    static String reason(FlowSettings settings, FlowParameter parameter) {
        return switch (parameter) {
            case ANSWERS -> FactApplicability.answers(settings.source(), settings.padded());
            case FACTS_SEED -> FactApplicability.seed(settings.source());
            case NOISE -> FactApplicability.noise(settings.value(FlowParameter.LENGTH));
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
}
