package org.engram.ui.laboratory;

import java.util.List;
import java.util.Objects;
import org.engram.simulation.experiment.Parameter;
import org.engram.simulation.experiment.Preset;
import org.engram.simulation.experiment.Settings;

/** What was changed between two settings, in a few words: "Subjects 16 → 64". */
final class EditWords {
    private EditWords() {}

    static <S extends Settings<S, P, ?>, P extends Enum<P> & Parameter> String of(
            S before, S after, List<P> table, List<Preset<S>> presets) {
        List<P> changed = table.stream()
                .filter(parameter -> before.value(parameter) != after.value(parameter))
                .toList();
        boolean sameFacts = before.source().equals(after.source());
        if (changed.size() == 1 && sameFacts) {
            P parameter = changed.getFirst();
            return "%s %s \u2192 %s"
                    .formatted(
                            parameter.label(),
                            parameter.text(before.value(parameter)),
                            parameter.text(after.value(parameter)));
        }
        return presets.stream()
                .filter(preset -> Objects.equals(preset.settings(), after))
                .map(preset -> "preset " + preset.name())
                .findFirst()
                .orElse(sameFacts ? "choice" : "facts");
    }
}
