package org.engram.simulation.training;

import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.PromptSampler;
import org.engram.simulation.transformer.Embeddings;
import org.engram.simulation.transformer.Model;
import org.engram.simulation.transformer.Readout;

/** What is trained on what, ready to be used. */
public interface TrainingProblem {
    FactTable facts();

    /** Fixed, the same for every model of the problem. */
    Embeddings embeddings();

    /** A new model: its work arrays are its own. */
    Model model(Kernel kernel);

    /** A new sampler of prompts. */
    PromptSampler sampler();

    /** The weights before the first step; a new array. */
    double[] start(Kernel kernel);

    /** What a model with these weights says of the whole vocabulary. */
    Readout readout(double[] weights, Kernel kernel);
}
