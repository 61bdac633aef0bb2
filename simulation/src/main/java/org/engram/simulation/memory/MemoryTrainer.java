package org.engram.simulation.memory;

import org.engram.simulation.experiment.MemoryTraining;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.training.DivergenceException;
import org.engram.simulation.training.Optimiser;

/** Trains a memory on all its associations at once, step by step, and keeps the weights that recalled most, of several the last. */
final class MemoryTrainer {
    private final ResponseModel model;
    private final MemoryTraining training;
    private final Kernel kernel;
    private final int inputs;
    private final CrossEntropy crossEntropy;
    private final Optimiser optimiser;
    private final double[] responses;
    private final double[] responseGradient;
    private final double[] gradient;
    private final double[] moments;
    private final double[] best;
    private double[] weights;
    private double[] next;
    private int step;
    private double loss;
    private double accuracy;
    private double bestAccuracy = -1;
    private boolean finished;

    MemoryTrainer(ResponseModel model, Associations associations, MemoryTraining training, Kernel kernel) {
        this.model = model;
        this.training = training;
        this.kernel = kernel;
        inputs = associations.inputs();
        crossEntropy = new CrossEntropy(associations, kernel.threads());
        optimiser = Optimiser.of(training.rule());
        responses = new double[associations.in().length];
        responseGradient = new double[associations.in().length];
        weights = model.start();
        next = new double[weights.length];
        gradient = new double[weights.length];
        moments = new double[optimiser.momentsPerWeight() * weights.length];
        best = weights.clone();
    }

    /**
     * Measures where it is time, then makes one step unless the training has ended; whether it goes on.
     *
     * @throws DivergenceException when the loss is no finite number any more
     */
    boolean advance() {
        boolean measuring = step % training.evaluateEvery() == 0 || step == training.steps();
        differentiate(measuring);
        if (measuring) {
            measure();
        }
        if (!finished) {
            optimiser.update(step, training.learningRate(), weights, gradient, moments, next);
            double[] old = weights;
            weights = next;
            next = old;
            step++;
        }
        return !finished;
    }

    /** Tells a watch of the last step; whether it lets the training go on. */
    boolean watched(TrainingWatch watch) {
        return watch.goesOn(step, training.steps(), loss, accuracy);
    }

    private void differentiate(boolean measuring) {
        model.begin(weights);
        kernel.ranges(inputs, CrossEntropy.ROWS, (own, part, from, to) -> {
            model.respond(own, from, to, responses);
            crossEntropy.backward(own, part, from, to, responses, measuring, responseGradient);
            model.backward(own, from, to, responseGradient);
        });
        model.gradient(kernel, responseGradient, gradient);
        loss = crossEntropy.mean(kernel);
        if (!Double.isFinite(loss)) {
            throw new DivergenceException(
                    "The loss is no finite number any more at step %d; choose a smaller learning rate than %s."
                            .formatted(step, training.learningRate()));
        }
    }

    private void measure() {
        accuracy = crossEntropy.accuracy();
        if (accuracy >= bestAccuracy) {
            bestAccuracy = accuracy;
            System.arraycopy(weights, 0, best, 0, best.length);
        }
        boolean reached = accuracy > training.untilAccuracy() || (accuracy == 1 && training.untilAccuracy() <= 1);
        finished = reached || step == training.steps();
    }

    /** Number of updates so far. */
    int step() {
        return step;
    }

    /** The mean cross entropy before the last update. */
    double loss() {
        return loss;
    }

    /** The share of the inputs that the last measurement found recalled. */
    double accuracy() {
        return accuracy;
    }

    /** The gradient at the last step's beginning; the trainer's own array. */
    double[] gradient() {
        return gradient;
    }

    /** The weights that recalled most; a copy. */
    double[] best() {
        return best.clone();
    }

    /** F(e_x) of the best weights, N×d. */
    double[] bestResponses() {
        double[] found = new double[responses.length];
        model.begin(best);
        kernel.ranges(inputs, CrossEntropy.ROWS, (own, part, from, to) -> model.respond(own, from, to, found));
        return found;
    }
}
