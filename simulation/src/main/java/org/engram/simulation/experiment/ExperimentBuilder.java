package org.engram.simulation.experiment;

import java.util.BitSet;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.Facts;
import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.task.StructuredFacts;
import org.engram.simulation.task.TableFacts;

/** Makes an experiment of settings, or says what is wrong with them. */
final class ExperimentBuilder {
    private final FlowSettings settings;

    ExperimentBuilder(FlowSettings settings) {
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
        double value = settings.value(parameter);
        double max = settings.max(parameter);
        if (!parameter.allows(value)) {
            throw invalid(parameter, parameter.allowed(max));
        }
        if (value > max && settings.source() instanceof FactSource.Table table) {
            String size = " (%s has %s %s)".formatted(table.name(), parameter.text(max), parameter.option());
            throw invalid(parameter, parameter.allowed(max) + size);
        }
    }

    private InvalidSettingException invalid(FlowParameter parameter, String allowed) {
        String option = parameter == FlowParameter.INIT && settings.balanced() ? "balanced-init" : parameter.option();
        String value = parameter.text(settings.value(parameter));
        return new InvalidSettingException(parameter, "--%s is %s but must be %s.".formatted(option, value, allowed));
    }

    private Facts facts() {
        int subjects = whole(FlowParameter.SUBJECTS);
        int relations = whole(FlowParameter.RELATIONS);
        int answers = whole(FlowParameter.ANSWERS);
        return switch (settings.source()) {
            case FactSource.Structured structured -> new StructuredFacts(subjects, relations, answers);
            case FactSource.Random random ->
                new RandomFacts(subjects, relations, answers, (long) settings.value(FlowParameter.FACTS_SEED));
            case FactSource.Table table -> {
                int padding = settings.padded() ? padding(table, subjects, relations, answers) : 0;
                yield new TableFacts(table.name(), table.table(), subjects, relations, padding);
            }
        };
    }

    private int padding(FactSource.Table table, int subjects, int relations, int answers) {
        int largest = 0;
        for (int r = 0; r < relations; r++) {
            largest = Math.max(largest, distinctAnswers(table.table(), subjects, r));
        }
        if (answers < largest) {
            String why = " (a relation of %s has %d answers)".formatted(table.name(), largest);
            throw invalid(FlowParameter.ANSWERS, "a whole number of at least " + largest + why);
        }
        return answers;
    }

    private static int distinctAnswers(FactTable table, int subjects, int relation) {
        BitSet seen = new BitSet();
        for (int s = 0; s < subjects; s++) {
            seen.set(table.answer(s, relation));
        }
        return seen.cardinality();
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
