package org.engram.simulation.memory;

import java.util.Arrays;

/**
 * What the scores of a memory come to. An input x is recalled when its correct score u_{f*(x)}ᵀF(e_x) is larger than every other; its
 * margin is by how much. Arrays are shared, and not changed by anyone.
 *
 * @param outputs M
 * @param target f*(x)
 * @param correct the correct score of each input
 * @param bestWrong the largest wrong score of each input; −∞ where there is only one output
 * @param rival the output that has it, the first of several; 0 where there is only one output
 * @param wrongSum the sum of the wrong scores of each input
 * @param wrongSquares the sum of their squares
 */
@SuppressWarnings("ArrayRecordComponent") // identity is enough: a memory is measured once
public record RecallStatistics(
        int outputs,
        int[] target,
        double[] correct,
        double[] bestWrong,
        int[] rival,
        double[] wrongSum,
        double[] wrongSquares) {
    /** N. */
    public int inputs() {
        return correct.length;
    }

    public boolean recalled(int input) {
        return correct[input] > bestWrong[input];
    }

    /** The output that the memory gives to an input: its own where it is recalled, else the strongest other. */
    public int answer(int input) {
        return recalled(input) ? target[input] : rival[input];
    }

    /** How many inputs are recalled. */
    public int recalledCount() {
        int count = 0;
        for (int x = 0; x < correct.length; x++) {
            count += recalled(x) ? 1 : 0;
        }
        return count;
    }

    /** The share of the inputs that is recalled. */
    public double accuracy() {
        return (double) recalledCount() / inputs();
    }

    /** The margin of each input, negative where it is not recalled; infinite where there is only one output. */
    public double[] margins() {
        double[] margins = new double[inputs()];
        Arrays.setAll(margins, x -> correct[x] - bestWrong[x]);
        return margins;
    }

    /** The smallest margin. */
    public double smallestMargin() {
        return Arrays.stream(margins()).min().orElseThrow();
    }

    /** The median of the margins. */
    public double medianMargin() {
        double[] margins = margins();
        Arrays.sort(margins);
        int n = margins.length;
        return (margins[(n - 1) / 2] + margins[n / 2]) / 2;
    }

    public double correctMean() {
        return Arrays.stream(correct).sum() / inputs();
    }

    public double correctDeviation() {
        double mean = correctMean();
        return Math.sqrt(
                Arrays.stream(correct).map(s -> (s - mean) * (s - mean)).sum() / inputs());
    }

    /** NaN where there is only one output. */
    public double wrongMean() {
        return Arrays.stream(wrongSum).sum() / wrongCount();
    }

    /** NaN where there is only one output. */
    public double wrongDeviation() {
        double mean = wrongMean();
        double square = Arrays.stream(wrongSquares).sum() / wrongCount();
        return Math.sqrt(Math.max(0, square - mean * mean));
    }

    /** N·(M − 1). */
    private double wrongCount() {
        return (double) inputs() * (outputs - 1);
    }

    /** Whether scores and their squares are finite numbers, as they are unless a training went too far. */
    public boolean finite() {
        return Double.isFinite(correctDeviation())
                && Double.isFinite(Arrays.stream(wrongSquares).sum());
    }

    /** The mean of u_{f*(x)}ᵀF(e_x) − u_yᵀF(e_x) over all x and y ≠ f*(x). */
    public double pairMarginMean() {
        return correctMean() - wrongMean();
    }

    /** Its variance. */
    public double pairMarginVariance() {
        double squares = 0;
        for (int x = 0; x < inputs(); x++) {
            squares += (outputs - 1) * correct[x] * correct[x] - 2 * correct[x] * wrongSum[x] + wrongSquares[x];
        }
        double mean = pairMarginMean();
        return squares / wrongCount() - mean * mean;
    }
}
