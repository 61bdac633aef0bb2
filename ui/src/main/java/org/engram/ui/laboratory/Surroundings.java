package org.engram.ui.laboratory;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;

/**
 * What the window lends to a laboratory.
 *
 * @param dark whether the theme is the dark one
 * @param factFile asks the person for a CSV file with facts
 * @param heapBytes what a run is measured against
 * @param newSeed where new seeds come from
 */
public record Surroundings(
        ObservableBooleanValue dark, Supplier<Optional<Path>> factFile, long heapBytes, LongSupplier newSeed) {}
