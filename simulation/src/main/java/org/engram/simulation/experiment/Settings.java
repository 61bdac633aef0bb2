package org.engram.simulation.experiment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a person has chosen in a laboratory. Any values may be held; {@link #experiment()} says whether they make an experiment.
 * Settings with the same values are equal; they do not change.
 *
 * @param <S> the settings themselves
 * @param <P> the parameter table
 * @param <E> the experiment
 */
public interface Settings<S extends Settings<S, P, E>, P extends Parameter, E> {
    double value(P parameter);

    /** What a control shows: of a parameter that has no effect of its own, the number that follows from the others. */
    default double shown(P parameter) {
        return value(parameter);
    }

    /** Not checked: any number may be held. */
    S with(P parameter, double value);

    /** Where the facts come from. */
    FactSource source();

    /** The same with other facts. */
    S with(FactSource other);

    /** The largest value that the present choices allow. */
    double max(P parameter);

    /** Why a control has no effect beside the present choices, in one sentence; empty when it has. */
    Optional<String> disabledReason(P parameter);

    /**
     * The experiment that these settings stand for. Builds no table and takes no memory to speak of, however large.
     *
     * @throws InvalidSettingException when a value is not allowed
     */
    E experiment();

    /** Every choice and parameter that has an effect, and the seed, in the order of a caption. */
    List<CaptionPart> parts();

    /** One line for a figure, of all parts. */
    default String caption() {
        return line(parts());
    }

    /** Parts on one line. */
    static String line(List<CaptionPart> parts) {
        return parts.stream().map(CaptionPart::text).collect(Collectors.joining(" · "));
    }
}
