/** The run of a training: its steps, its tests, its past, its frames, what it costs. */
package org.engram.simulation.run.training;
