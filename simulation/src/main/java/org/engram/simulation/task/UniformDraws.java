package org.engram.simulation.task;

import java.util.SplittableRandom;

/**
 * Whole numbers that are uniform below a bound, two from each 64 random bits. The upper half of bits·bound is the number, and the few
 * bits that would favour some numbers are drawn anew (Lemire 2019, "Fast random integer generation in an interval").
 */
final class UniformDraws {
    private static final long LOW = 0xFFFF_FFFFL;

    private SplittableRandom source;
    private long bits;
    private boolean half;

    /** Draws from this source from now on. */
    void from(SplittableRandom random) {
        source = random;
        half = false;
    }

    /** @param bound above 0 */
    int below(int bound) {
        long product = next() * bound;
        if ((product & LOW) < bound) {
            long favoured = (1L << 32) % bound;
            while ((product & LOW) < favoured) {
                product = next() * bound;
            }
        }
        return (int) (product >>> 32);
    }

    /** The next 32 bits. */
    private long next() {
        half = !half;
        if (half) {
            bits = source.nextLong();
            return bits >>> 32;
        }
        return bits & LOW;
    }
}
