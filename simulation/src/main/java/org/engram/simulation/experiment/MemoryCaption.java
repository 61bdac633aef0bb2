package org.engram.simulation.experiment;

import java.util.List;
import java.util.Locale;

/** The line under a figure of a memory that lets a reader repeat it. */
final class MemoryCaption {
    private MemoryCaption() {}

    static List<CaptionPart> of(MemorySettings settings) {
        Caption caption = new Caption();
        for (MemoryChoice choice : MemoryChoice.values()) {
            if (settings.disabledReason(choice).isEmpty()) {
                String label = choice.label().toLowerCase(Locale.ROOT);
                String value = choice.label(settings.value(choice));
                caption.add(label, value, choice == MemoryChoice.KIND ? value : label + " " + value);
            }
        }
        if (settings.has(MapChoice.FACTS)) {
            caption.add(settings.source());
        }
        for (MemoryParameter parameter : MemoryParameter.values()) {
            if (settings.disabledReason(parameter).isEmpty()) {
                caption.add(parameter, settings.value(parameter));
            } else if (parameter == MemoryParameter.OUTPUTS && !settings.has(MapChoice.FACTS)) {
                caption.add("M", "N", "M = N");
            }
        }
        return caption.parts();
    }
}
