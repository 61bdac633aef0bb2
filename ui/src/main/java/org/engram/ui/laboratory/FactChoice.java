package org.engram.ui.laboratory;

import org.engram.simulation.experiment.FactSource;

/**
 * One entry of the facts chooser.
 *
 * @param source null for the entry that asks for a file
 */
public record FactChoice(String name, FactSource source) {
    static final FactChoice FILE = new FactChoice("CSV file\u2026", null);

    @Override
    public String toString() {
        return name;
    }
}
