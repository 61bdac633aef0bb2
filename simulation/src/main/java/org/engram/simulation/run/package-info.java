/**
 * A run and the thread that solves it. A {@link org.engram.simulation.run.Session} takes commands and publishes the newest frame of a
 * {@link org.engram.simulation.run.Run}; recording, checkpoints, replay, cost and the steps of a run are what the laboratories share. What is
 * {@link org.engram.simulation.run.Solved} can be looked back at on other threads, such as by whoever films it.
 */
package org.engram.simulation.run;
