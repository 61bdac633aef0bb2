package org.engram.simulation.experiment;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a transformer is trained, and how it is watched.
 *
 * @param rates learning rates in order of their steps, the first at 0
 * @param batch prompts of a step, drawn anew for each
 * @param steps after so many the run ends; 0 only evaluates the start
 * @param untilAccuracy the run ends when a test reaches it; NaN for never
 * @param evaluateEvery steps from one test to the next; there is one before the first step and one after the last as well
 * @param testSize prompts of the test, the same for every test
 */
public record Training(
        UpdateRule rule,
        Schedule schedule,
        List<RateChange> rates,
        int batch,
        long steps,
        double untilAccuracy,
        int evaluateEvery,
        int testSize) {

    /**
     * Copies the rates.
     *
     * @throws IllegalArgumentException when the first is not at step 0 or they are not in order
     */
    public Training {
        rates = List.copyOf(rates);
        if (rates.isEmpty() || rates.getFirst().step() != 0) {
            throw new IllegalArgumentException("there is no learning rate for step 0");
        }
        for (int i = 1; i < rates.size(); i++) {
            if (rates.get(i).step() <= rates.get(i - 1).step()) {
                throw new IllegalArgumentException("the learning rates are not in order of their steps");
            }
        }
    }

    /** The same with another learning rate from a step on, instead of all that was to change from there on. */
    public Training withRate(RateChange change) {
        Stream<RateChange> before = rates.stream().filter(rate -> rate.step() < change.step());
        return withRates(Stream.concat(before, Stream.of(change)).toList());
    }

    /** The same with these learning rates. */
    public Training withRates(List<RateChange> others) {
        return new Training(rule, schedule, others, batch, steps, untilAccuracy, evaluateEvery, testSize);
    }
}
