package org.engram.simulation.memory;

import java.util.Arrays;
import org.engram.simulation.kernel.Factor;
import org.engram.simulation.kernel.Kernel;

/**
 * All N×M scores u_yᵀ F(e_x), of which never more than {@value #ROWS}×{@value #COLUMNS} are there at a time for each thread, so that
 * they stay in its cache; what remains of a row are its correct score, its largest wrong one and whose it is, and the sum and the sum of
 * squares of the wrong ones.
 */
final class ScoreScan {
    private static final int ROWS = 128;
    private static final int COLUMNS = 512;

    private final Associations associations;
    private final double[] responses;
    private final double[][] block;
    private final Factor columns = new Factor();
    private final double[] correct;
    private final double[] bestWrong;
    private final int[] rival;
    private final double[] wrongSum;
    private final double[] wrongSquares;

    private ScoreScan(Associations associations, double[] responses, int threads) {
        this.associations = associations;
        this.responses = responses;
        int inputs = associations.inputs();
        block = new double[threads][Math.min(ROWS, inputs) * Math.min(COLUMNS, associations.outputs())];
        correct = new double[inputs];
        bestWrong = new double[inputs];
        Arrays.fill(bestWrong, Double.NEGATIVE_INFINITY);
        rival = new int[inputs];
        wrongSum = new double[inputs];
        wrongSquares = new double[inputs];
    }

    /** @param responses F(e_x), N×d */
    static RecallStatistics of(Associations associations, double[] responses, Kernel kernel, TrainingWatch watch) {
        ScoreScan scan = new ScoreScan(associations, responses, kernel.threads());
        int d = associations.dimension();
        for (int first = 0; first < associations.outputs(); first += COLUMNS) {
            watch.check();
            int start = first;
            int count = Math.min(COLUMNS, associations.outputs() - first);
            scan.columns.setTransposed(d, count, associations.out(), first * d);
            kernel.ranges(associations.inputs(), ROWS, (own, part, from, to) -> {
                scan.scores(own, part, from, to, start, count);
            });
        }
        return new RecallStatistics(
                associations.outputs(),
                associations.target(),
                scan.correct,
                scan.bestWrong,
                scan.rival,
                scan.wrongSum,
                scan.wrongSquares);
    }

    /** Takes in the scores of some inputs on the outputs from {@code first} on. */
    private void scores(Kernel own, int part, int from, int to, int first, int count) {
        double[] scores = block[part];
        own.multiply(to - from, columns, responses, from * associations.dimension(), scores, 0);
        for (int x = from; x < to; x++) {
            int row = (x - from) * count;
            int right = associations.target()[x] - first;
            boolean here = right >= 0 && right < count;
            if (here) {
                correct[x] = scores[row + right];
                scores[row + right] = Double.NEGATIVE_INFINITY;
            }
            double best = own.max(count, scores, row);
            if (best > bestWrong[x]) {
                bestWrong[x] = best;
                rival[x] = first + indexOf(best, scores, row);
            }
            if (here) {
                scores[row + right] = 0;
            }
            wrongSum[x] += own.sum(count, scores, row);
            wrongSquares[x] += own.dot(count, scores, row, scores, row);
        }
    }

    /** Where a row has a number that it has, counted from its start. */
    private static int indexOf(double score, double[] scores, int row) {
        int i = row;
        while (scores[i] != score) {
            i++;
        }
        return i - row;
    }
}
