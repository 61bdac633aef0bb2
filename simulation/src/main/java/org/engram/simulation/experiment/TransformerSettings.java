package org.engram.simulation.experiment;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a person has chosen for a transformer: every value of the parameter table, every choice, and the facts. Any values may be held;
 * {@link #experiment()} says whether they make an experiment. Settings with the same values are equal.
 *
 * @param values one value for each parameter
 * @param choices one value for each choice
 * @param padded whether D pads the answers of a table's relations; without a table D always counts
 * @param stopping whether the run ends at an accuracy before its last step
 */
public record TransformerSettings(
        Map<TransformerParameter, Double> values,
        Map<TransformerChoice, Enum<?>> choices,
        FactSource source,
        boolean padded,
        boolean stopping)
        implements Settings<TransformerSettings, TransformerParameter, TransformerExperiment> {

    public TransformerSettings {
        values = Map.copyOf(values);
        choices = Map.copyOf(choices);
        if (values.size() != TransformerParameter.values().length
                || choices.size() != TransformerChoice.values().length) {
            throw new IllegalArgumentException("a value is missing");
        }
    }

    /** The defaults of the command line. */
    public static TransformerSettings defaults() {
        Map<TransformerParameter, Double> values = Arrays.stream(TransformerParameter.values())
                .collect(Collectors.toMap(Function.identity(), Parameter::initial));
        Map<TransformerChoice, Enum<?>> choices = Arrays.stream(TransformerChoice.values())
                .collect(Collectors.toMap(
                        Function.identity(), choice -> choice.constants().getFirst()));
        return new TransformerSettings(values, choices, new FactSource.Random(), false, false);
    }

    @Override
    public double value(TransformerParameter parameter) {
        return values.get(parameter);
    }

    public Enum<?> value(TransformerChoice choice) {
        return choices.get(choice);
    }

    /** Whether this value of a choice is chosen. */
    public boolean has(Enum<?> value) {
        return choices.containsValue(value);
    }

    @Override
    public TransformerSettings with(TransformerParameter parameter, double value) {
        Map<TransformerParameter, Double> changed = new EnumMap<>(values);
        changed.put(parameter, value);
        return new TransformerSettings(changed, choices, source, padded, stopping);
    }

    /** Chooses one of the values of a {@link TransformerChoice}. */
    public TransformerSettings with(Enum<?> value) {
        Map<TransformerChoice, Enum<?>> changed = new HashMap<>(choices);
        changed.put(TableChoice.of(TransformerChoice.values(), value), value);
        return new TransformerSettings(values, changed, source, padded, stopping);
    }

    /** The same sizes with other facts; beside a table S and R are lowered to its size, and its answers are not padded. */
    @Override
    public TransformerSettings with(FactSource other) {
        TransformerSettings changed = new TransformerSettings(values, choices, other, false, stopping);
        return changed.cappedAt(TransformerParameter.SUBJECTS).cappedAt(TransformerParameter.RELATIONS);
    }

    /** All subjects and relations of a table; without a table no change. */
    public TransformerSettings withWholeTable() {
        return source instanceof FactSource.Table table
                ? with(TransformerParameter.SUBJECTS, table.subjects())
                        .with(TransformerParameter.RELATIONS, table.relations())
                : this;
    }

    /** Every relation of a table gets D answers, the added ones never right. */
    public TransformerSettings withPadding(double answers) {
        return new TransformerSettings(values, choices, source, true, stopping)
                .with(TransformerParameter.ANSWERS, answers);
    }

    /** Whether the run ends when a test reaches {@link TransformerParameter#UNTIL_ACCURACY}. */
    public TransformerSettings withStopping(boolean other) {
        return new TransformerSettings(values, choices, source, padded, other);
    }

    /** The largest value that the present choices allow: beside a table its size. */
    @Override
    public double max(TransformerParameter parameter) {
        return switch (parameter) {
            case SUBJECTS -> Math.min(parameter.max(), source.subjects());
            case RELATIONS -> Math.min(parameter.max(), source.relations());
            default -> parameter.max();
        };
    }

    @Override
    public Optional<String> disabledReason(TransformerParameter parameter) {
        return Optional.ofNullable(TransformerApplicability.reason(this, parameter));
    }

    /** Why a choice has no effect beside the others, in one sentence; empty when it has. */
    public Optional<String> disabledReason(TransformerChoice choice) {
        return Optional.ofNullable(TransformerApplicability.reason(this, choice));
    }

    @Override
    public TransformerExperiment experiment() {
        return new TransformerExperimentBuilder(this).build();
    }

    @Override
    public List<CaptionPart> parts() {
        return TransformerCaption.of(this, List.of());
    }

    /** The same for a run that was started with these settings and then got other learning rates on its way. */
    public String caption(Training training) {
        return Settings.line(parts(training));
    }

    /** The parts of that. */
    public List<CaptionPart> parts(Training training) {
        List<RateChange> rates = training.rates();
        return TransformerCaption.of(
                with(TransformerParameter.LEARNING_RATE, rates.getFirst().learningRate()),
                rates.subList(1, rates.size()));
    }

    private TransformerSettings cappedAt(TransformerParameter parameter) {
        return value(parameter) > max(parameter) ? with(parameter, max(parameter)) : this;
    }
}
