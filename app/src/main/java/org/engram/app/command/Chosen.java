package org.engram.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.engram.simulation.experiment.Choice;
import org.engram.simulation.experiment.Parameter;

/**
 * What was chosen for a run, as text: on the command line, or in the file of an earlier run.
 *
 * @param values by the option's name without dashes; what is not there has its default
 */
record Chosen(Map<String, String> values) {
    boolean has(String option) {
        return values.containsKey(option);
    }

    /** Null when it was not chosen. */
    String text(String option) {
        return values.get(option);
    }

    String text(String option, String otherwise) {
        return values.getOrDefault(option, otherwise);
    }

    /** The value of a parameter that was given by this option. */
    OptionalDouble number(Parameter parameter, String option) {
        if (!has(option)) {
            return OptionalDouble.empty();
        }
        double value = Numbers.parse(text(option)).orElse(Double.NaN);
        if (!parameter.allows(value)) {
            throw new UsageException("--%s is %s but must be %s.".formatted(option, text(option), parameter.allowed()));
        }
        return OptionalDouble.of(value);
    }

    /** The value of a choice that was given by its option. */
    Enum<?> value(Choice choice) {
        String word = text(choice.option());
        for (Enum<?> value : choice.constants()) {
            if (choice.word(value).equals(word)) {
                return value;
            }
        }
        throw new UsageException(
                "--%s is %s but must be %s.".formatted(choice.option(), word, TrainOptions.words(choice, " or ")));
    }

    /** All but one. */
    Chosen without(String option) {
        Map<String, String> fewer = new LinkedHashMap<>(values);
        fewer.remove(option);
        return new Chosen(fewer);
    }

    /** These, and for the rest those of {@code base}; a choice takes the place of what it excludes. */
    Chosen over(Chosen base, List<Set<String>> exclusive) {
        Map<String, String> merged = new LinkedHashMap<>(base.values);
        for (String chosen : values.keySet()) {
            exclusive.stream().filter(group -> group.contains(chosen)).forEach(merged.keySet()::removeAll);
        }
        merged.putAll(values);
        return new Chosen(merged);
    }

    /** @throws UsageException when all of a group were chosen */
    void checkExclusive(List<Set<String>> exclusive) {
        for (Set<String> group : exclusive) {
            if (values.keySet().containsAll(group)) {
                List<String> names = group.stream().sorted().toList();
                throw new UsageException("--%s %s and --%s %s exclude each other; give one of them."
                        .formatted(names.get(0), text(names.get(0)), names.get(1), text(names.get(1))));
            }
        }
    }
}
