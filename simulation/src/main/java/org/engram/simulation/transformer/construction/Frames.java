package org.engram.simulation.transformer.construction;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.transformer.Embeddings;

/** The subspaces P_B of the blocks of {@link TheoremThree}. */
final class Frames {
    /** Inner products of orthonormal vectors differ from 1 and 0 by less than this. */
    private static final double ROUNDING = 1e-12;

    /** A row that keeps this part of its length is orthogonal up to rounding. */
    private static final double ENOUGH = 0.5;

    private final int dimension;
    private final double[] tokens;
    private final int headDimension;
    private final RandomGenerator random;
    private final Kernel kernel;
    private final boolean orthonormal;

    Frames(Embeddings embeddings, int headDimension, RandomGenerator random, Kernel kernel) {
        dimension = embeddings.dimension();
        tokens = embeddings.tokens();
        this.headDimension = headDimension;
        this.random = random;
        this.kernel = kernel;
        orthonormal = orthonormal();
    }

    /** At most d_h directions orthogonal to EOS: the block's own tokens where nothing disturbs them, else random ones. */
    Frame forBlock(TokenBlock block) {
        return orthonormal && block.size() <= headDimension ? ofTokens(block) : random();
    }

    private Frame ofTokens(TokenBlock block) {
        return new Frame(dimension, Arrays.copyOfRange(tokens, block.from() * dimension, block.to() * dimension), 1);
    }

    /** Uniform over the subspaces: Gaussian rows, each made orthogonal to EOS and to the rows before. */
    private Frame random() {
        int count = Math.min(headDimension, dimension - 1);
        double[] rows = new double[(count + 1) * dimension];
        System.arraycopy(tokens, tokens.length - dimension, rows, 0, dimension);
        normalise(rows, 0);
        for (int at = dimension; at < rows.length; at += dimension) {
            for (int j = at; j < at + dimension; j++) {
                rows[j] = random.nextGaussian();
            }
            orthogonalise(rows, at);
        }
        return new Frame(dimension, Arrays.copyOfRange(rows, dimension, rows.length), (double) dimension / count);
    }

    /** Once more where less than half is left: rounding has grown with the rest. Modified: the row at {@code at}, of length 1. */
    private void orthogonalise(double[] rows, int at) {
        normalise(rows, at);
        double left;
        do {
            for (int j = 0; j < at; j += dimension) {
                double projection = kernel.dot(dimension, rows, j, rows, at);
                for (int l = 0; l < dimension; l++) {
                    rows[at + l] -= projection * rows[j + l];
                }
            }
            left = normalise(rows, at);
        } while (left < ENOUGH);
    }

    /** The length that the row had. Modified: the row. */
    private double normalise(double[] rows, int at) {
        double norm = Math.sqrt(kernel.dot(dimension, rows, at, rows, at));
        for (int l = at; l < at + dimension; l++) {
            rows[l] /= norm;
        }
        return norm;
    }

    private boolean orthonormal() {
        int count = tokens.length / dimension;
        for (int i = 0; i < count; i++) {
            for (int j = 0; j <= i; j++) {
                double product = kernel.dot(dimension, tokens, i * dimension, tokens, j * dimension);
                if (!(Math.abs(product - (i == j ? 1 : 0)) < ROUNDING)) {
                    return false;
                }
            }
        }
        return true;
    }
}
