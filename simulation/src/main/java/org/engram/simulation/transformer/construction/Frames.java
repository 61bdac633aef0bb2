package org.engram.simulation.transformer.construction;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.transformer.Embeddings;
import org.engram.simulation.transformer.NormalDraws;

/** The subspaces P_B of the blocks of {@link TheoremThree}. */
final class Frames {
    /** Inner products of orthonormal vectors differ from 1 and 0 by less than this. */
    private static final double ROUNDING = 1e-12;

    private final int dimension;
    private final double[] tokens;
    private final int headDimension;
    private final NormalDraws normal;
    private final Kernel kernel;
    private final boolean orthonormal;

    Frames(Embeddings embeddings, int headDimension, SplittableRandom random, Kernel kernel) {
        dimension = embeddings.dimension();
        tokens = embeddings.tokens();
        this.headDimension = headDimension;
        normal = new NormalDraws(random);
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
        normal.fill(rows, dimension, count * dimension, 1);
        GramSchmidt.orthonormalise(dimension, rows, kernel);
        return new Frame(dimension, Arrays.copyOfRange(rows, dimension, rows.length), (double) dimension / count);
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
