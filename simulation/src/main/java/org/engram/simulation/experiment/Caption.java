package org.engram.simulation.experiment;

import java.util.ArrayList;
import java.util.List;

/** The parts of a line that says how a figure came to be. */
final class Caption {
    private final List<CaptionPart> parts = new ArrayList<>();

    /** @param text as it stands in the line */
    void add(String name, String value, String text) {
        parts.add(new CaptionPart(name, value, text));
    }

    /** "optimiser Adam". */
    void add(String name, String value) {
        add(name, value, name + " " + value);
    }

    void add(FactSource source) {
        switch (source) {
            case FactSource.Structured structured -> add("facts", "structured", "structured facts");
            case FactSource.Random random -> add("facts", "random", "random facts");
            case FactSource.Table table -> add("facts", table.name(), "facts of " + table.name());
        }
    }

    /** "S = 16", and where there is no letter "facts seed 0". */
    void add(Parameter parameter, double value) {
        String text = parameter.text(value);
        if (parameter.symbol().isEmpty()) {
            add(parameter.option().replace('-', ' '), text);
        } else {
            add(parameter.symbol(), text, parameter.symbol() + " = " + text);
        }
    }

    List<CaptionPart> parts() {
        return List.copyOf(parts);
    }
}
