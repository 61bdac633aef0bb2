package org.engram.ui.laboratory;

/**
 * One quantity, predicted and measured; NaN where there is none.
 *
 * @param estimate whether the prediction is an estimate rather than exact
 * @param help what the quantity is, in one sentence
 */
public record TheoryRow(String name, double predicted, boolean estimate, double measured, String help) {
    /** |measured − predicted| / |predicted|. */
    public double difference() {
        return Math.abs(measured - predicted) / Math.abs(predicted);
    }
}
