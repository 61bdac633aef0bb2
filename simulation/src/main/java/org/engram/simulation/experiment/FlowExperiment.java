package org.engram.simulation.experiment;

import org.engram.simulation.task.Facts;

/**
 * All that determines a run of the gradient-flow laboratory. Equal experiments give equal runs, byte for byte.
 *
 * @param noiseTokens N, the number of noise tokens in the vocabulary
 * @param promptLength T, with EOS
 * @param subjectZipf exponent of p(s) ∝ (s+1)^-exponent; 0 is uniform
 * @param relationZipf exponent of p(r)
 */
public record FlowExperiment(
        Facts facts,
        int noiseTokens,
        int promptLength,
        double subjectZipf,
        double relationZipf,
        Initialisation initialisation,
        Dynamics dynamics,
        Horizon horizon) {}
