package org.engram.simulation.memory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Looks for the largest number N of associations that a memory recalls with a target accuracy, by the authors' bisection (spec 1.4): the
 * middle of [low, high] becomes low where it reaches the target and high where it does not, while high/low &gt; {@value #RATIO} and
 * high − low &gt; 1. Each N is a memory of its own, so that the accuracy is not exactly monotone and the result has some scatter.
 *
 * <p>An end of the interval that was never confirmed is looked at when the bisection has come to it; where it was wrong, the interval
 * moves on.
 */
public final class CapacitySearch {
    private static final double RATIO = 1.01;

    private final IntToDoubleFunction accuracy;
    private final double target;
    private final int limit;
    private final List<Attempt> attempts = new ArrayList<>();
    private int low;
    private int high;
    private boolean lowConfirmed;
    private boolean highConfirmed;

    /** One N that was looked at. */
    public record Attempt(int inputs, double accuracy) {}

    /**
     * @param accuracy of a memory of N associations
     * @param limit the largest N to be looked at
     */
    public CapacitySearch(IntToDoubleFunction accuracy, double target, int limit) {
        this.accuracy = accuracy;
        this.target = target;
        this.limit = limit;
    }

    /** Searches from an interval; the largest N, 0 where not even one association reaches the target, at most the limit. */
    public int within(int first, int last) {
        low = Math.clamp(first, 1, limit);
        high = Math.clamp(last, low < limit ? low + 1 : limit, limit);
        lowConfirmed = false;
        highConfirmed = false;
        return search();
    }

    /** The same for memories that are written at once: doubles N from {@code first} on until the target is missed, then bisects. */
    public int upFrom(int first) {
        low = Math.clamp(first, 1, limit);
        lowConfirmed = reaches(low);
        highConfirmed = !lowConfirmed;
        high = low;
        if (!lowConfirmed) {
            goDown();
        }
        while (!highConfirmed && high < limit) {
            high = doubled();
            highConfirmed = !reaches(high);
            low = highConfirmed ? low : high;
        }
        return highConfirmed ? search() : low;
    }

    private int search() {
        bisect();
        while (high >= 1 && !(lowConfirmed && highConfirmed)) {
            if (!lowConfirmed) {
                lowConfirmed = reaches(low);
                if (!lowConfirmed) {
                    goDown();
                }
            } else {
                highConfirmed = high == low || !reaches(high);
                if (!highConfirmed) {
                    low = high;
                    high = doubled();
                    highConfirmed = low == limit;
                }
            }
            bisect();
        }
        return low;
    }

    private int doubled() {
        return (int) Math.min(limit, 2L * high);
    }

    /** Not even low was reached: the interval below it. At 1 there is none, and 0 needs no confirmation. */
    private void goDown() {
        high = low;
        highConfirmed = true;
        low = low / 2;
        lowConfirmed = low == 0;
    }

    private void bisect() {
        while (high > RATIO * low && high - low > 1) {
            int middle = (low + high) >>> 1;
            if (reaches(middle)) {
                low = middle;
                lowConfirmed = true;
            } else {
                high = middle;
                highConfirmed = true;
            }
        }
    }

    private boolean reaches(int inputs) {
        double reached = accuracy.applyAsDouble(inputs);
        attempts.add(new Attempt(inputs, reached));
        return reached >= target;
    }

    /** Every N that was looked at, in this order. */
    public List<Attempt> attempts() {
        return Collections.unmodifiableList(attempts);
    }
}
