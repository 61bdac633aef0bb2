package org.engram.simulation.experiment;

import java.util.ArrayList;
import java.util.List;

/** A line of parts that says how a figure came to be. */
final class Caption {
    private final List<String> parts = new ArrayList<>();

    void add(String part) {
        parts.add(part);
    }

    void add(FactSource source) {
        add(
                switch (source) {
                    case FactSource.Structured structured -> "structured facts";
                    case FactSource.Random random -> "random facts";
                    case FactSource.Table table -> "facts of " + table.name();
                });
    }

    /** "S = 16", and where there is no letter "facts seed 0". */
    void add(Parameter parameter, double value) {
        String text = parameter.text(value);
        add(
                parameter.symbol().isEmpty()
                        ? parameter.option().replace('-', ' ') + " " + text
                        : parameter.symbol() + " = " + text);
    }

    String text() {
        return String.join(" · ", parts);
    }
}
