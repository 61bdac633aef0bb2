package org.engram.simulation.memory;

import java.util.SplittableRandom;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.training.RandomStream;

/**
 * Rows of normal numbers by Marsaglia's polar method, each row from a random stream of its own:
 *
 * <pre>
 *   (u, v) uniform in the unit disc, s = u² + v²,  u √(−2 ln s / s) and v √(−2 ln s / s)
 * </pre>
 *
 * <p>The logarithms of a row are taken together by the kernel, whose bytes are the same everywhere.
 */
final class NormalRows {
    private static final int ROWS = 64;

    private final double deviation;
    private final int width;

    /** ln s of a row, for each thread. */
    private final double[][] logs;

    /** s of a row, for each thread. */
    private final double[][] squares;

    private NormalRows(int width, double variance, int threads) {
        this.width = width;
        deviation = Math.sqrt(variance);
        logs = new double[threads][Math.ceilDiv(width, 2)];
        squares = new double[threads][Math.ceilDiv(width, 2)];
    }

    /** Rows 0 to before {@code rows} of a stream, rows×width. */
    static double[] draw(RandomStream stream, long seed, int rows, int width, double variance, Kernel kernel) {
        double[] out = new double[Math.multiplyExact(rows, width)];
        draw(stream, seed, 0, rows, width, variance, kernel, out);
        return out;
    }

    /** The rows from {@code first} on, the first of them at 0. Modified: out. */
    static void draw(
            RandomStream stream,
            long seed,
            int first,
            int rows,
            int width,
            double variance,
            Kernel kernel,
            double[] out) {
        NormalRows normal = new NormalRows(width, variance, kernel.threads());
        kernel.ranges(rows, ROWS, (own, part, from, to) -> {
            for (int i = from; i < to; i++) {
                normal.row(own, part, stream.of(seed, (long) first + i), out, i * width);
            }
        });
    }

    private void row(Kernel own, int part, SplittableRandom random, double[] out, int at) {
        double[] square = squares[part];
        double[] log = logs[part];
        for (int i = 0; i < square.length; i++) {
            square[i] = point(random, out, at + 2 * i, 2 * i + 1 < width);
        }
        own.log(square.length, square, 0, log, 0);
        for (int j = 0; j < width; j++) {
            out[at + j] *= deviation * Math.sqrt(-2 * log[j / 2] / square[j / 2]);
        }
    }

    /** A point of the unit disc, its second coordinate where there is room; returns s. Modified: out. */
    private static double point(SplittableRandom random, double[] out, int at, boolean both) {
        double u;
        double v;
        double s;
        do {
            u = 2 * random.nextDouble() - 1;
            v = 2 * random.nextDouble() - 1;
            s = u * u + v * v;
        } while (s >= 1 || s == 0);
        out[at] = u;
        if (both) {
            out[at + 1] = v;
        }
        return s;
    }
}
