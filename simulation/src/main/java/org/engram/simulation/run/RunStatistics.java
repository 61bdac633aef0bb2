package org.engram.simulation.run;

/**
 * Counters of a run.
 *
 * @param wallSeconds time spent solving
 * @param conservationDrift the largest |k² − ‖W_OV‖² − its initial value| over tokens, so far
 */
public record RunStatistics(
        long steps, long evaluations, double wallSeconds, double stepsPerSecond, double conservationDrift) {}
