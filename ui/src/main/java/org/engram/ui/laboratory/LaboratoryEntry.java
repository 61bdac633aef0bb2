package org.engram.ui.laboratory;

import java.util.function.Function;

/**
 * A laboratory before it is opened: what the rail says of it.
 *
 * @param id stable name: "flow"; its icon has the style class "icon-laboratory-flow"
 * @param command the subcommand that makes the same runs: "flow"
 * @param name "Gradient flow"
 * @param word on the rail: "Flow"
 * @param description one sentence: what is to be seen there
 * @param opening makes it, on the JavaFX thread, when it is first shown
 */
public record LaboratoryEntry(
        String id,
        String command,
        String name,
        String word,
        String description,
        Function<Surroundings, Laboratory> opening) {}
