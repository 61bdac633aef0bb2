package org.engram.simulation.training;

import org.engram.simulation.experiment.Training;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.PromptBatch;
import org.engram.simulation.task.PromptSampler;
import org.engram.simulation.transformer.Model;

/**
 * Trains a model step by step, each on a batch of its own. The batch of a step is drawn from (seed, step), so that weights, moments and
 * the number of the step are all that a repetition needs; it gives the same bytes. Not shared between threads.
 */
public final class Trainer {
    private final Model model;
    private final PromptSampler sampler;
    private final PromptBatch batch;
    private final long seed;
    private final Optimiser optimiser;
    private final Divergence divergence;
    private final double[] gradient;
    private final double[] moments;
    private RatePlan rates;
    private double[] weights;
    private double[] previous;
    private long step;
    private long previousStep;
    private long evaluations;
    private double loss;
    private boolean ahead;

    /** @param start the weights before the first step; copied */
    public Trainer(Model model, PromptSampler sampler, Training training, long seed, double[] start, Kernel kernel) {
        this.model = model;
        this.sampler = sampler;
        this.seed = seed;
        batch = sampler.batch(training.batch());
        optimiser = Optimiser.of(training.rule());
        divergence = new Divergence(model.layout(), model.answers(), kernel);
        rates = new RatePlan(training);
        gradient = new double[start.length];
        moments = new double[optimiser.momentsPerWeight() * start.length];
        weights = start.clone();
        previous = start.clone();
    }

    /** From now on the learning rates of this training. */
    public void follow(Training training) {
        rates = new RatePlan(training);
    }

    /**
     * The mean loss of the batch of the present step, before its update.
     *
     * @throws DivergenceException when it is beyond reason; the weights are then the last for which it was not
     */
    public double lossAhead() {
        if (!ahead) {
            sampler.fill(RandomStream.BATCH.of(seed, step), batch);
            loss = model.gradient(weights, batch, gradient);
            evaluations++;
            if (step == 0) {
                divergence.start(loss);
            }
            if (!divergence.accepts(loss, gradient)) {
                throw backFrom(divergence.ofLoss(step, loss, weights, rates.base(previousStep)));
            }
            ahead = true;
        }
        return loss;
    }

    private DivergenceException backFrom(DivergenceException reason) {
        if (previousStep < step) {
            swap();
            step = previousStep;
        }
        return reason;
    }

    /**
     * One update; the mean loss of its batch before it.
     *
     * @throws DivergenceException as {@link #lossAhead}, or when the new weights are not finite; the old ones are then kept
     */
    public double step() {
        double before = lossAhead();
        optimiser.update(step, rates.at(step), weights, gradient, moments, previous);
        ahead = false;
        if (!divergence.accepts(previous)) {
            throw divergence.ofWeights(step + 1, previous, rates.base(step));
        }
        swap();
        previousStep = step;
        step++;
        return before;
    }

    private void swap() {
        double[] newest = previous;
        previous = weights;
        weights = newest;
    }

    /** Number of updates so far. */
    public long steps() {
        return step;
    }

    /** Where the last update began; {@link #steps} when there was none since the start or the last restored state. */
    public long previousSteps() {
        return previousStep;
    }

    /** Number of gradients so far. */
    public long evaluations() {
        return evaluations;
    }

    /** The present weights: the trainer's own array, changed by the next steps. */
    public double[] weights() {
        return weights;
    }

    /** The weights after {@code steps} or {@code previousSteps} updates, as {@link #weights}. */
    public double[] weightsAt(long updates) {
        return updates == step ? weights : previous;
    }

    /** A copy of all that a repetition from here needs. */
    public TrainerState state() {
        return new TrainerState(step, weights.clone(), moments.clone());
    }

    /** Goes back, or on, to a state that a trainer of the same experiment had. */
    public void restore(TrainerState state) {
        System.arraycopy(state.weights(), 0, weights, 0, weights.length);
        System.arraycopy(state.moments(), 0, moments, 0, moments.length);
        step = state.step();
        previousStep = step;
        ahead = false;
    }
}
