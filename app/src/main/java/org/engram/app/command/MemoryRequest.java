package org.engram.app.command;

import java.util.OptionalDouble;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemorySettings;

/**
 * A measurement that was asked for and may be started.
 *
 * @param experiment that its settings make, the first of the trials
 * @param trials how many draws are measured, with seeds one apart
 * @param target the accuracy to which a capacity is searched; empty where the memory is only measured
 */
record MemoryRequest(MemorySettings settings, MemoryExperiment experiment, int trials, OptionalDouble target) {}
