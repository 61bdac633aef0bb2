package org.engram.simulation.experiment;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a person has chosen: every value of the parameter table and the choices beside it. Any values may be held; {@link #experiment()}
 * says whether they make an experiment. Settings with the same values are equal.
 *
 * @param values one value for each parameter
 * @param balanced whether the start is balanced, α being its scale, instead of every weight α
 * @param descent gradient descent instead of gradient flow
 * @param padded whether D pads the answers of a table's relations; without a table D always counts
 */
public record FlowSettings(
        Map<FlowParameter, Double> values,
        FactSource source,
        boolean balanced,
        boolean descent,
        HorizonKind horizon,
        boolean padded)
        implements Settings<FlowSettings, FlowParameter, FlowExperiment> {

    public FlowSettings {
        values = Map.copyOf(values);
        if (values.size() != FlowParameter.values().length) {
            throw new IllegalArgumentException("a value is missing");
        }
    }

    /** The defaults of the command line. */
    public static FlowSettings defaults() {
        Map<FlowParameter, Double> values = Arrays.stream(FlowParameter.values())
                .collect(Collectors.toMap(Function.identity(), Parameter::initial));
        return new FlowSettings(values, new FactSource.Structured(), false, false, HorizonKind.UNTIL, false);
    }

    @Override
    public double value(FlowParameter parameter) {
        return values.get(parameter);
    }

    @Override
    public FlowSettings with(FlowParameter parameter, double value) {
        EnumMap<FlowParameter, Double> changed = new EnumMap<>(values);
        changed.put(parameter, value);
        return new FlowSettings(changed, source, balanced, descent, horizon, padded);
    }

    /** The same sizes with other facts; beside a table S and R are lowered to its size, and its answers are not padded. */
    @Override
    public FlowSettings with(FactSource other) {
        FlowSettings changed = new FlowSettings(values, other, balanced, descent, horizon, false);
        return changed.cappedAt(FlowParameter.SUBJECTS).cappedAt(FlowParameter.RELATIONS);
    }

    /** All subjects and relations of a table; without a table no change. */
    public FlowSettings withWholeTable() {
        return source instanceof FactSource.Table
                ? with(FlowParameter.SUBJECTS, max(FlowParameter.SUBJECTS))
                        .with(FlowParameter.RELATIONS, max(FlowParameter.RELATIONS))
                : this;
    }

    /** Every relation of a table gets D answers, the added ones never right. */
    public FlowSettings withPadding(double answers) {
        return new FlowSettings(values, source, balanced, descent, horizon, true).with(FlowParameter.ANSWERS, answers);
    }

    public FlowSettings withBalanced(boolean other) {
        return new FlowSettings(values, source, other, descent, horizon, padded);
    }

    public FlowSettings withDescent(boolean other) {
        return new FlowSettings(values, source, balanced, other, horizon, padded);
    }

    public FlowSettings with(HorizonKind other) {
        return new FlowSettings(values, source, balanced, descent, other, padded);
    }

    /** The largest value that the present choices allow: beside a table its size. */
    @Override
    public double max(FlowParameter parameter) {
        return switch (parameter) {
            case SUBJECTS -> Math.min(parameter.max(), source.subjects());
            case RELATIONS -> Math.min(parameter.max(), source.relations());
            default -> parameter.max();
        };
    }

    @Override
    public Optional<String> disabledReason(FlowParameter parameter) {
        return Optional.ofNullable(FlowApplicability.reason(this, parameter));
    }

    @Override
    public FlowExperiment experiment() {
        return new FlowExperimentBuilder(this).build();
    }

    @Override
    public List<CaptionPart> parts() {
        return FlowCaption.of(this);
    }

    private FlowSettings cappedAt(FlowParameter parameter) {
        return value(parameter) > max(parameter) ? with(parameter, max(parameter)) : this;
    }
}
