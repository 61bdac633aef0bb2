/** The run of a memory that grows: its rungs, its curve, its frames, what it costs. */
package org.engram.simulation.run.memory;
