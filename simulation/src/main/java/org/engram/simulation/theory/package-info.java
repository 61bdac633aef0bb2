/**
 * What the theorems and the closed forms say: plateaus, stages and their times, growth of memories, capacities, bounds; and the detector
 * that finds the stages of a run.
 */
package org.engram.simulation.theory;
