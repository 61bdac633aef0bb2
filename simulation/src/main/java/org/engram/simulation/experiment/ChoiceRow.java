package org.engram.simulation.experiment;

import java.util.List;

/**
 * The properties of a choice, as {@link Choice} names them.
 *
 * @param labels of the constants, in their order
 */
record ChoiceRow(
        String option,
        String label,
        String group,
        List<? extends Enum<?>> constants,
        List<String> labels,
        String help) {}
