/** The run of a gradient flow: its steps, its recording, its frames, what it costs. */
package org.engram.simulation.run.flow;
