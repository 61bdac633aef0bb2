package org.engram.simulation.experiment;

import java.util.Locale;

/** The line under a figure of a transformer that lets a reader repeat it. */
final class TransformerCaption {
    private TransformerCaption() {}

    static String of(TransformerSettings settings) {
        Caption caption = new Caption();
        caption.add(settings.source());
        for (TransformerParameter parameter : TransformerParameter.values()) {
            if (settings.disabledReason(parameter).isEmpty()) {
                caption.add(parameter, settings.value(parameter));
            }
        }
        for (TransformerChoice choice : TransformerChoice.values()) {
            if (settings.disabledReason(choice).isEmpty()) {
                String label = choice.label().toLowerCase(Locale.ROOT);
                caption.add(label + " " + choice.label(settings.value(choice)));
            }
        }
        return caption.text();
    }
}
