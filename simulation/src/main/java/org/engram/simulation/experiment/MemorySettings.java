package org.engram.simulation.experiment;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.engram.simulation.task.FactTables;

/**
 * What a person has chosen for a memory: every value of the parameter table, every choice, and a fact table for when the map is that of
 * facts. Any values may be held; {@link #experiment()} says whether they make an experiment. Settings with the same values are equal.
 *
 * @param values one value for each parameter
 * @param choices one value for each choice
 * @param source a table; counts only where the map is {@link MapChoice#FACTS}
 * @param outputsFollow whether there are as many outputs as associations, M = N; counts wherever the map is not of facts
 */
public record MemorySettings(
        Map<MemoryParameter, Double> values,
        Map<MemoryChoice, Enum<?>> choices,
        FactSource.Table source,
        boolean outputsFollow)
        implements Settings<MemorySettings, MemoryParameter, MemoryExperiment> {

    public MemorySettings {
        values = Map.copyOf(values);
        choices = Map.copyOf(choices);
        if (values.size() != MemoryParameter.values().length || choices.size() != MemoryChoice.values().length) {
            throw new IllegalArgumentException("a value is missing");
        }
    }

    /** The defaults of the command line. */
    public static MemorySettings defaults() {
        Map<MemoryParameter, Double> values = Arrays.stream(MemoryParameter.values())
                .collect(Collectors.toMap(Function.identity(), Parameter::initial));
        Map<MemoryChoice, Enum<?>> choices = Arrays.stream(MemoryChoice.values())
                .collect(Collectors.toMap(
                        Function.identity(), choice -> choice.constants().getFirst()));
        FactSource.Table countries = new FactSource.Table("countries", FactTables.countries());
        return new MemorySettings(values, choices, countries, true);
    }

    @Override
    public double value(MemoryParameter parameter) {
        return values.get(parameter);
    }

    /** M is that of a table, or follows N. */
    @Override
    public double shown(MemoryParameter parameter) {
        if (parameter == MemoryParameter.OUTPUTS && has(MapChoice.FACTS)) {
            return source.table().answerCount();
        }
        return value(parameter == MemoryParameter.OUTPUTS && outputsFollow ? MemoryParameter.INPUTS : parameter);
    }

    public Enum<?> value(MemoryChoice choice) {
        return choices.get(choice);
    }

    /** The value of {@link MemoryChoice#KIND}. */
    public MemoryKindChoice kind() {
        return (MemoryKindChoice) value(MemoryChoice.KIND);
    }

    /** Whether this value of a choice is chosen. */
    public boolean has(Enum<?> value) {
        return choices.containsValue(value);
    }

    @Override
    public MemorySettings with(MemoryParameter parameter, double value) {
        Map<MemoryParameter, Double> changed = new EnumMap<>(values);
        changed.put(parameter, value);
        return new MemorySettings(changed, choices, source, outputsFollow);
    }

    /**
     * Chooses one of the values of a {@link MemoryChoice}. A kind that is trained brings the authors' learning rate and number of steps
     * with it, and a tangent kernel the polynomial that has every degree; the map of facts lowers N to the size of the table.
     */
    public MemorySettings with(Enum<?> value) {
        Map<MemoryChoice, Enum<?>> changed = new HashMap<>(choices);
        changed.put(TableChoice.of(MemoryChoice.values(), value), value);
        MemorySettings chosen = new MemorySettings(values, changed, source, outputsFollow);
        return value instanceof MemoryKindChoice kind ? chosen.suiting(kind) : chosen.cappedInputs();
    }

    private MemorySettings suiting(MemoryKindChoice kind) {
        return switch (kind) {
            case LINEAR_TRAINED -> trainedBy(MemoryTraining.ofMatrix());
            case MLP_TRAINED -> trainedBy(MemoryTraining.ofMlp());
            case MLP_NTK -> with(MemoryActivation.HERMITE);
            default -> this;
        };
    }

    private MemorySettings trainedBy(MemoryTraining training) {
        return with(MemoryParameter.LEARNING_RATE, training.learningRate())
                .with(MemoryParameter.STEPS, training.steps());
    }

    /** The facts of a table, all of them; what is no table leaves the identity instead. */
    @Override
    public MemorySettings with(FactSource other) {
        if (other instanceof FactSource.Table table) {
            return new MemorySettings(values, choices, table, outputsFollow)
                    .with(MapChoice.FACTS)
                    .with(MemoryParameter.INPUTS, table.subjects() * table.relations());
        }
        return has(MapChoice.FACTS) ? with(MapChoice.IDENTITY) : this;
    }

    /** Whether there are as many outputs as associations. */
    public MemorySettings withOutputsFollowing(boolean other) {
        return new MemorySettings(values, choices, source, other);
    }

    /** The largest value that the present choices allow: of the facts of a table there are only so many. */
    @Override
    public double max(MemoryParameter parameter) {
        if (parameter != MemoryParameter.INPUTS) {
            return parameter.max();
        }
        return has(MapChoice.FACTS)
                ? Math.min(parameter.max(), source.subjects() * source.relations())
                : parameter.max();
    }

    @Override
    public Optional<String> disabledReason(MemoryParameter parameter) {
        return Optional.ofNullable(MemoryApplicability.reason(this, parameter));
    }

    /** Why a choice has no effect beside the others, in one sentence; empty when it has. */
    public Optional<String> disabledReason(MemoryChoice choice) {
        return Optional.ofNullable(MemoryApplicability.reason(this, choice));
    }

    @Override
    public MemoryExperiment experiment() {
        return new MemoryExperimentBuilder(this).build();
    }

    @Override
    public List<CaptionPart> parts() {
        return MemoryCaption.of(this);
    }

    private MemorySettings cappedInputs() {
        double most = max(MemoryParameter.INPUTS);
        return value(MemoryParameter.INPUTS) > most ? with(MemoryParameter.INPUTS, most) : this;
    }
}
