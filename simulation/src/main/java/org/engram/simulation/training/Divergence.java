package org.engram.simulation.training;

import java.util.Locale;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.transformer.WeightLayout;
import org.engram.simulation.transformer.WeightLayout.Block;

/**
 * Says when a training has gone wrong, and which weights went first: a loss, a gradient or weights that are no finite numbers (or too
 * large to be squared), or a loss of more than {@value #FACTOR} times that of the start and of guessing, from which no training comes
 * back.
 */
final class Divergence {
    private static final double FACTOR = 1000;

    private final WeightLayout layout;
    private final Kernel kernel;
    private final double guessing;
    private double largestLoss = Double.POSITIVE_INFINITY;

    Divergence(WeightLayout layout, int answers, Kernel kernel) {
        this.layout = layout;
        this.kernel = kernel;
        guessing = Math.max(1, StrictMath.log(answers));
    }

    /** Takes the loss of the start as the measure of what is large. */
    void start(double loss) {
        largestLoss = FACTOR * Math.max(guessing, loss);
    }

    /** Whether a loss and its gradient are within reason. */
    boolean accepts(double loss, double[] gradient) {
        return loss <= largestLoss && Double.isFinite(loss) && accepts(gradient);
    }

    /** Whether all numbers and the sum of their squares are finite. */
    boolean accepts(double[] numbers) {
        return kernel.dot(numbers.length, numbers, 0, numbers, 0) < Double.POSITIVE_INFINITY;
    }

    /** @param weights those of the loss, all finite */
    DivergenceException ofLoss(long step, double loss, double[] weights, double rate) {
        String what = Double.isFinite(loss) && loss > largestLoss
                ? String.format(Locale.ROOT, "The loss has grown to %.1e at step %d", loss, step)
                : "The loss or its gradient is no finite number any more at step " + step;
        int largest = largest(weights);
        String where =
                String.format(Locale.ROOT, "the largest weight is %.1e in %s", weights[largest], symbol(largest));
        return exception(what + ", where " + where, rate);
    }

    /** @param weights those after the update that went wrong */
    DivergenceException ofWeights(long step, double[] weights, double rate) {
        String what = "The weights are no finite numbers any more at step " + step;
        return exception(what + ", first those of " + symbol(largest(weights)), rate);
    }

    private static DivergenceException exception(String what, double rate) {
        String given = TransformerParameter.LEARNING_RATE.text(rate);
        return new DivergenceException(what + "; choose a smaller learning rate than " + given + ".");
    }

    /** The index of the largest magnitude, the first of several; what is no finite number is the largest of all. */
    private static int largest(double[] numbers) {
        int largest = 0;
        double size = -1;
        for (int i = 0; i < numbers.length; i++) {
            double magnitude = Double.isNaN(numbers[i]) ? Double.POSITIVE_INFINITY : Math.abs(numbers[i]);
            if (magnitude > size) {
                largest = i;
                size = magnitude;
            }
        }
        return largest;
    }

    private String symbol(int weight) {
        return layout.blocks().stream()
                .filter(block -> weight < block.end())
                .findFirst()
                .map(Block::symbol)
                .orElseThrow();
    }
}
