/**
 * A run and the thread that solves it. A {@link org.engram.simulation.run.Session} takes commands and publishes the newest frame of a
 * {@link org.engram.simulation.run.Run}; recording, checkpoints, replay, cost and the steps of a run are what the laboratories share.
 */
package org.engram.simulation.run;
