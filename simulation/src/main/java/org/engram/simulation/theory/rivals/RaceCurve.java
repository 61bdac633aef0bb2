package org.engram.simulation.theory.rivals;

/**
 * The losses of a rival over time, in nats. The arrays belong to whoever asked for the race.
 *
 * @param time increasing
 * @param subjectLoss −ln p_S at each time
 * @param relationLoss −ln p_R at each time
 */
@SuppressWarnings("ArrayRecordComponent") // a curve is drawn, not compared
public record RaceCurve(double[] time, double[] subjectLoss, double[] relationLoss) {
    static RaceCurve empty(int samples) {
        return new RaceCurve(new double[samples], new double[samples], new double[samples]);
    }

    /** Modified: the arrays, at i. */
    void set(int i, double t, double subjectMargin, double relationMargin) {
        time[i] = t;
        subjectLoss[i] = ReducedModel.loss(subjectMargin);
        relationLoss[i] = ReducedModel.loss(relationMargin);
    }
}
