package org.engram.simulation.run.memory;

import java.util.stream.IntStream;

/** The numbers of associations at which a curve is measured: evenly spaced on a logarithmic scale, without the last. */
final class Rungs {
    private Rungs() {}

    /** From 2, as one alone is always recalled, to before N, ascending; at most so many. */
    static int[] below(int inputs, int count) {
        return IntStream.range(0, count)
                .map(i -> (int) Math.round(StrictMath.pow(inputs, (double) i / count)))
                .filter(n -> n > 1 && n < inputs)
                .distinct()
                .toArray();
    }
}
