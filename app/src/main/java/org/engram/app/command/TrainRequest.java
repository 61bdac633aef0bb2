package org.engram.app.command;

import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.experiment.TransformerSettings;

/** A training that was asked for and may be started: its settings, and the experiment they make. */
record TrainRequest(TransformerSettings settings, TransformerExperiment experiment) {}
