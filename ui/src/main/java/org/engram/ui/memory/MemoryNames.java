package org.engram.ui.memory;

import java.util.Optional;
import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.simulation.task.FactTable;
import org.engram.ui.player.Quantity;

/** What inputs and outputs are called: by a fact table, or by their numbers. */
record MemoryNames(Optional<FactTable> facts) {
    static MemoryNames of(MemoryFrame frame) {
        return new MemoryNames(frame.facts());
    }

    /** "capital of France"; "input 17". */
    String input(int x) {
        return facts.map(table -> relation(table, x) + " of " + subject(table, x))
                .orElse("input " + Quantity.count(x));
    }

    /** "Paris"; "output 17". */
    String output(int y) {
        return facts.map(table -> table.answers().get(y)).orElse("output " + Quantity.count(y));
    }

    private static String relation(FactTable table, int x) {
        return table.relations().get(x % table.relationCount());
    }

    private static String subject(FactTable table, int x) {
        return table.subjects().get(x / table.relationCount());
    }
}
