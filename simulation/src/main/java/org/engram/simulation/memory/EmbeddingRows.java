package org.engram.simulation.memory;

import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.training.RandomStream;
import org.engram.simulation.transformer.EmbeddingLaw;

/** Embeddings, one a row: uniform on the unit sphere S^(d−1), or with entries N(0, 1/d). */
final class EmbeddingRows {
    private static final int ROWS = 256;

    private EmbeddingRows() {}

    static double[] draw(RandomStream stream, EmbeddingLaw law, long seed, int rows, int dimension, Kernel kernel) {
        double[] x = NormalRows.draw(stream, seed, rows, dimension, 1.0 / dimension, kernel);
        if (law == EmbeddingLaw.SPHERE) {
            kernel.ranges(rows, ROWS, (own, part, from, to) -> {
                for (int i = from; i < to; i++) {
                    normalise(own, dimension, x, i * dimension);
                }
            });
        }
        return x;
    }

    private static void normalise(Kernel own, int d, double[] x, int row) {
        double length = Math.sqrt(own.dot(d, x, row, x, row));
        for (int j = row; j < row + d; j++) {
            x[j] /= length;
        }
    }
}
