package org.engram.simulation.experiment;

import java.util.List;

/** The line under a figure of the gradient flow that lets a reader repeat it. */
final class FlowCaption {
    private FlowCaption() {}

    static List<CaptionPart> of(FlowSettings settings) {
        Caption caption = new Caption();
        caption.add(settings.source());
        for (FlowParameter parameter : FlowParameter.values()) {
            if (settings.disabledReason(parameter).isEmpty()) {
                add(caption, settings, parameter);
            }
        }
        caption.add(
                "start",
                settings.balanced() ? "balanced" : "every weight α",
                settings.balanced() ? "balanced start" : "every weight α at the start");
        caption.add("gradient", settings.descent() ? "descent" : "flow");
        if (settings.horizon() == HorizonKind.AUTOMATIC) {
            caption.add("horizon", "automatic", "automatic horizon");
        }
        if (settings.disabledReason(FlowParameter.FACTS_SEED).isPresent()) {
            caption.add("facts seed", "none", "no seed");
        }
        return caption.parts();
    }

    private static void add(Caption caption, FlowSettings settings, FlowParameter parameter) {
        double value = settings.value(parameter);
        switch (parameter) {
            case UNTIL -> caption.add("horizon", "t = " + parameter.text(value), "until t = " + parameter.text(value));
            case UNTIL_LOSS ->
                caption.add("horizon", "loss " + parameter.text(value), "until loss " + parameter.text(value));
            default -> caption.add(parameter, value);
        }
    }
}
