package org.engram.simulation.experiment;

import org.engram.simulation.task.Facts;

/** Makes an experiment of settings, or says what is wrong with them. */
final class FlowExperimentBuilder {
    private final FlowSettings settings;

    FlowExperimentBuilder(FlowSettings settings) {
        this.settings = settings;
    }

    FlowExperiment build() {
        for (FlowParameter parameter : FlowParameter.values()) {
            checkRange(parameter);
        }
        return new FlowExperiment(
                facts(),
                whole(FlowParameter.NOISE),
                whole(FlowParameter.LENGTH),
                settings.value(FlowParameter.SUBJECT_ZIPF),
                settings.value(FlowParameter.RELATION_ZIPF),
                initialisation(),
                dynamics(),
                horizon());
    }

    private void checkRange(FlowParameter parameter) {
        String option = parameter == FlowParameter.INIT && settings.balanced() ? "balanced-init" : parameter.option();
        RangeCheck.check(parameter, option, settings.value(parameter), settings.max(parameter), settings.source());
    }

    private Facts facts() {
        FactSizes sizes = new FactSizes(
                settings.source(),
                whole(FlowParameter.SUBJECTS),
                whole(FlowParameter.RELATIONS),
                whole(FlowParameter.ANSWERS),
                settings.padded(),
                (long) settings.value(FlowParameter.FACTS_SEED));
        return sizes.facts(FlowParameter.ANSWERS);
    }

    private Initialisation initialisation() {
        double alpha = settings.value(FlowParameter.INIT);
        return settings.balanced() ? new Initialisation.Balanced(alpha) : new Initialisation.Uniform(alpha);
    }

    private Dynamics dynamics() {
        return settings.descent()
                ? new Dynamics.Descent(settings.value(FlowParameter.LEARNING_RATE))
                : new Dynamics.Flow(settings.value(FlowParameter.TOLERANCE));
    }

    private Horizon horizon() {
        return switch (settings.horizon()) {
            case AUTOMATIC -> new Horizon.Automatic();
            case UNTIL -> new Horizon.Until(settings.value(FlowParameter.UNTIL));
            case UNTIL_LOSS -> new Horizon.UntilLoss(settings.value(FlowParameter.UNTIL_LOSS));
        };
    }

    private int whole(FlowParameter parameter) {
        return (int) settings.value(parameter);
    }
}
