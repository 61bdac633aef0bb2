package org.engram.simulation.theory.rivals;

/**
 * What the rivals of a race have in common.
 *
 * @param subjects S, two or more
 * @param relations R, two or more
 * @param alpha α_S and α_R at the start, above zero
 * @param beta β_S and β_R at the start, above zero
 * @param tolerated δ: something is learned when its error 1 − p is below this; in (0, 1)
 */
public record RaceSetting(int subjects, int relations, double alpha, double beta, double tolerated) {
    /** The start and the tolerated error of the published pilot. */
    public static RaceSetting of(int subjects, int relations) {
        return new RaceSetting(subjects, relations, 0.01, 0.01, 0.1);
    }

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException when one is out of its range
     */
    public RaceSetting {
        if (subjects < 2 || relations < 2) {
            throw new IllegalArgumentException("The rivals need 2 subjects and 2 relations or more, not S = " + subjects
                    + " and R = " + relations + ".");
        }
        if (!positive(alpha) || !positive(beta)) {
            throw new IllegalArgumentException(
                    "The rivals need a start above 0, not α = " + alpha + " and β = " + beta + ".");
        }
        if (!(tolerated > 0 && tolerated < 1)) {
            throw new IllegalArgumentException(
                    "The tolerated error must lie between 0 and 1, not at " + tolerated + ".");
        }
    }

    private static boolean positive(double x) {
        return x > 0 && Double.isFinite(x);
    }
}
