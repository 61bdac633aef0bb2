package org.engram.simulation.training;

import java.util.Arrays;
import org.engram.simulation.experiment.Start;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.PromptSampler;
import org.engram.simulation.task.Vocabulary;
import org.engram.simulation.transformer.Architecture;
import org.engram.simulation.transformer.EmbeddingDraw;
import org.engram.simulation.transformer.Embeddings;
import org.engram.simulation.transformer.InitialWeights;
import org.engram.simulation.transformer.MergedHead;
import org.engram.simulation.transformer.Model;
import org.engram.simulation.transformer.Readout;
import org.engram.simulation.transformer.Transformer;

/** What an experiment is compiled to: its facts as a table, its embeddings drawn. */
public record TransformerProblem(
        TransformerExperiment experiment, FactTable facts, Vocabulary vocabulary, Embeddings embeddings)
        implements TrainingProblem {

    /** Builds the table and draws the embeddings. */
    public static TransformerProblem of(TransformerExperiment experiment) {
        FactTable facts = experiment.facts().table();
        Vocabulary vocabulary = new Vocabulary(facts.subjectCount(), facts.relationCount(), experiment.noiseTokens());
        Embeddings embeddings = EmbeddingDraw.draw(
                experiment.embeddings(),
                experiment.architecture().dimension(),
                vocabulary.size(),
                facts.answerCount(),
                RandomStream.EMBEDDINGS.of(experiment.seed(), 0));
        return new TransformerProblem(experiment, facts, vocabulary, embeddings);
    }

    @Override
    public Model model(Kernel kernel) {
        return switch (experiment.architecture()) {
            case Architecture.OneLayer model -> new Transformer(model, embeddings, kernel);
            case Architecture.MergedHead merged -> new MergedHead(embeddings, kernel);
        };
    }

    @Override
    public PromptSampler sampler() {
        return new PromptSampler(facts, vocabulary, experiment.promptLength());
    }

    @Override
    public double[] start(Kernel kernel) {
        long seed = experiment.seed();
        return switch (experiment.start()) {
            case Start.Random random -> InitialWeights.draw(oneLayer(), RandomStream.WEIGHTS.of(seed, 0));
            case Start.Uniform uniform -> {
                double[] weights = new double[model(kernel).layout().size()];
                Arrays.fill(weights, uniform.alpha());
                yield weights;
            }
            case Start.Constructed constructed ->
                constructed
                        .theorem()
                        .weights(oneLayer(), facts, embeddings, RandomStream.CONSTRUCTION.of(seed, 0), kernel);
        };
    }

    @Override
    public Readout readout(double[] weights, Kernel kernel) {
        return Readout.of(experiment.architecture(), embeddings, weights, kernel);
    }

    private Architecture.OneLayer oneLayer() {
        if (experiment.architecture() instanceof Architecture.OneLayer model) {
            return model;
        }
        throw new IllegalArgumentException("The merged head starts with all its weights equal.");
    }
}
