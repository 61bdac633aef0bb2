package org.engram.simulation.run;

import java.util.Map;
import org.engram.simulation.experiment.Parameter;

/** What to do about a run that takes too much: which parameter to reduce, and how far. */
public final class Reduction {
    private static final double BEYOND = 1e12;

    /** What a run takes when one of its parameters has another value. */
    public interface Amount<P> {
        double of(P parameter, double value);
    }

    private Reduction() {}

    /** More bytes than any heap has, in proportion to those that a run would need if its arrays could be so long. */
    public static double beyondAnyHeap(double bytes) {
        return BEYOND * bytes;
    }

    /**
     * "reduce the relations R to 12": the parameter whose halving brings most, and the largest whole number of it that is allowed,
     * found by bisection.
     *
     * @param candidates what may be reduced, with its present value; of equals the first is taken
     */
    public static <P extends Parameter> String remedy(Map<P, Double> candidates, Amount<P> amount, double allowed) {
        P best = null;
        double least = 0;
        for (Map.Entry<P, Double> candidate : candidates.entrySet()) {
            double half = amount.of(candidate.getKey(), candidate.getValue() / 2);
            if (best == null || half < least) {
                best = candidate.getKey();
                least = half;
            }
        }
        double fits = largest(best, candidates.get(best), amount, allowed);
        String what = "reduce the %s %s".formatted(best.option().replace('-', ' '), best.symbol());
        return fits >= 1 ? what + " to " + best.text(fits) : what + " first";
    }

    private static <P> double largest(P parameter, double present, Amount<P> amount, double allowed) {
        double fits = 0;
        double tooLarge = present;
        while (tooLarge - fits > 1) {
            double middle = Math.floor((fits + tooLarge) / 2);
            if (amount.of(parameter, middle) <= allowed) {
                fits = middle;
            } else {
                tooLarge = middle;
            }
        }
        return fits;
    }
}
