package org.engram.simulation.runfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.engram.simulation.experiment.Choice;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.InvalidSettingException;
import org.engram.simulation.experiment.Parameter;

/**
 * What was chosen for a run, as text: on the command line, or in the file of an earlier run.
 *
 * @param values by the option's name without dashes; what is not there has its default
 * @param embedded the fact table that the file brings with it, which the entry "facts" means
 */
public record Chosen(Map<String, String> values, Optional<FactSource.Table> embedded) {
    /** Without a table. */
    public Chosen(Map<String, String> values) {
        this(values, Optional.empty());
    }

    public boolean has(String option) {
        return values.containsKey(option);
    }

    /** Null when it was not chosen. */
    public String text(String option) {
        return values.get(option);
    }

    public String text(String option, String otherwise) {
        return values.getOrDefault(option, otherwise);
    }

    /**
     * The facts that were chosen.
     *
     * @throws InvalidSettingException when they are neither a choice nor a file
     * @throws RunFileException when the file is no table
     */
    public FactSource facts(String otherwise) {
        return embedded.isPresent() ? embedded.get() : FactSources.of(text(FactSources.OPTION, otherwise));
    }

    /**
     * The value of a parameter that was given by this option.
     *
     * @throws InvalidSettingException when the parameter does not allow it
     */
    public OptionalDouble number(Parameter parameter, String option) {
        if (!has(option)) {
            return OptionalDouble.empty();
        }
        double value = Numbers.parse(text(option)).orElse(Double.NaN);
        if (!parameter.allows(value)) {
            throw new InvalidSettingException(
                    parameter, "--%s is %s but must be %s.".formatted(option, text(option), parameter.allowed()));
        }
        return OptionalDouble.of(value);
    }

    /**
     * The value of a choice that was given by its option.
     *
     * @throws InvalidSettingException when there is no such value
     */
    public Enum<?> value(Choice choice) {
        String word = text(choice.option());
        for (Enum<?> value : choice.constants()) {
            if (choice.word(value).equals(word)) {
                return value;
            }
        }
        String words = choice.constants().stream().map(choice::word).collect(Collectors.joining(" or "));
        throw new InvalidSettingException("--%s is %s but must be %s.".formatted(choice.option(), word, words));
    }

    /** All but one. */
    public Chosen without(String option) {
        Map<String, String> fewer = new LinkedHashMap<>(values);
        fewer.remove(option);
        return new Chosen(fewer, option.equals(FactSources.OPTION) ? Optional.empty() : embedded);
    }

    /** These, and for the rest those of {@code base}; a choice takes the place of what it excludes. */
    public Chosen over(Chosen base, List<Set<String>> exclusive) {
        Map<String, String> merged = new LinkedHashMap<>(base.values);
        for (String chosen : values.keySet()) {
            exclusive.stream().filter(group -> group.contains(chosen)).forEach(merged.keySet()::removeAll);
        }
        merged.putAll(values);
        return new Chosen(merged, has(FactSources.OPTION) ? embedded : base.embedded);
    }

    /** @throws InvalidSettingException when all of a group were chosen */
    public void checkExclusive(List<Set<String>> exclusive) {
        for (Set<String> group : exclusive) {
            if (values.keySet().containsAll(group)) {
                List<String> names = group.stream().sorted().toList();
                throw new InvalidSettingException("--%s %s and --%s %s exclude each other; give one of them."
                        .formatted(names.get(0), text(names.get(0)), names.get(1), text(names.get(1))));
            }
        }
    }
}
