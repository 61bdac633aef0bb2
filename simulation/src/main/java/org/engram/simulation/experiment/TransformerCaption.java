package org.engram.simulation.experiment;

import java.util.List;
import java.util.Locale;

/** The line under a figure of a transformer that lets a reader repeat it. */
final class TransformerCaption {
    private TransformerCaption() {}

    /** @param changes learning rates that were chosen during the run, after the first */
    static List<CaptionPart> of(TransformerSettings settings, List<RateChange> changes) {
        Caption caption = new Caption();
        caption.add(settings.source());
        for (TransformerParameter parameter : TransformerParameter.values()) {
            if (settings.disabledReason(parameter).isEmpty()) {
                caption.add(parameter, settings.value(parameter));
            }
        }
        for (RateChange change : changes) {
            String rate = TransformerParameter.LEARNING_RATE.text(change.learningRate());
            String value = rate + " from step " + change.step();
            caption.add("η from step " + change.step(), value, "η = " + value);
        }
        for (TransformerChoice choice : TransformerChoice.values()) {
            if (settings.disabledReason(choice).isEmpty()) {
                String label = choice.label().toLowerCase(Locale.ROOT);
                caption.add(label, choice.label(settings.value(choice)));
            }
        }
        return caption.parts();
    }
}
