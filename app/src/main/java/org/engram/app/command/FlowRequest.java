package org.engram.app.command;

import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.FlowSettings;

/** A run that was asked for and may be started: its settings, the experiment they make, and when to write it down. */
record FlowRequest(FlowSettings settings, FlowExperiment experiment, Samples samples) {}
