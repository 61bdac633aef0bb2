package org.engram.simulation.training;

import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.PromptSampler;
import org.engram.simulation.task.Vocabulary;
import org.engram.simulation.transformer.Embeddings;
import org.engram.simulation.transformer.Model;
import org.engram.simulation.transformer.Readout;

/** The facts and prompts of an experiment, learned by {@link CountRegression} from weights of 0. */
public record RegressionProblem(TransformerExperiment experiment, FactTable facts) implements TrainingProblem {
    public RegressionProblem(TransformerExperiment experiment) {
        this(experiment, experiment.facts().table());
    }

    private Vocabulary vocabulary() {
        return new Vocabulary(facts.subjectCount(), facts.relationCount(), experiment.noiseTokens());
    }

    @Override
    public Embeddings embeddings() {
        return new Embeddings(1, new double[vocabulary().size()], new double[facts.answerCount()]);
    }

    @Override
    public Model model(Kernel kernel) {
        return new CountRegression(vocabulary(), facts.answerCount());
    }

    @Override
    public PromptSampler sampler() {
        return new PromptSampler(facts, vocabulary(), experiment.promptLength());
    }

    @Override
    public double[] start(Kernel kernel) {
        return new double[model(kernel).layout().size()];
    }

    /** The regression attends to every token alike. */
    @Override
    public Readout readout(double[] weights, Kernel kernel) {
        return new Readout(new double[vocabulary().size()], weights.clone());
    }
}
