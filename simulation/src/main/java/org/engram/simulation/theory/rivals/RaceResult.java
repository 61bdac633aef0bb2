package org.engram.simulation.theory.rivals;

/**
 * How a rival has learned.
 *
 * @param subjectTime T_S, when 1 − p_S falls below the tolerated error; 0 when it is below it at the start
 * @param relationTime T_R, likewise
 */
public record RaceResult(Rival rival, double subjectTime, double relationTime, RaceCurve curve) {
    /** T_S/T_R: Θ̃(√(S/R)) for the gradient flow, Θ̃(1) for the spectral flow. */
    public double ratio() {
        return subjectTime / relationTime;
    }
}
