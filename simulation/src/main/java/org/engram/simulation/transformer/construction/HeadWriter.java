package org.engram.simulation.transformer.construction;

import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.transformer.Architecture;
import org.engram.simulation.transformer.Embeddings;
import org.engram.simulation.transformer.OneLayerLayout;
import org.engram.simulation.transformer.WeightLayout;
import org.engram.simulation.transformer.WeightLayout.Block;

/** Writes the weights of heads, one part after the other, into weights that are 0 elsewhere. */
final class HeadWriter {
    private final Block query;
    private final Block key;
    private final Block value;
    private final Block output;
    private final Embeddings embeddings;
    private final int dimension;
    private final int headDimension;
    private final double beta;
    private final Kernel kernel;
    private final double[] weights;
    private final double[] end;

    HeadWriter(Architecture.OneLayer model, Embeddings embeddings, double beta, Kernel kernel) {
        WeightLayout layout = OneLayerLayout.of(model);
        query = layout.block("query");
        key = layout.block("key");
        value = layout.block("value");
        output = layout.block("output");
        this.embeddings = embeddings;
        dimension = query.rows();
        headDimension = query.columns();
        this.beta = beta;
        this.kernel = kernel;
        weights = new double[layout.size()];
        end = new double[dimension];
        System.arraycopy(embeddings.tokens(), embeddings.tokens().length - dimension, end, 0, dimension);
    }

    /** All weights; shared. */
    double[] weights() {
        return weights;
    }

    /** φ(EOS)/‖φ(EOS)‖. */
    double[] endDirection() {
        double norm = Math.sqrt(kernel.dot(dimension, end, 0, end, 0));
        double[] direction = new double[dimension];
        for (int j = 0; j < dimension; j++) {
            direction[j] = end[j] / norm;
        }
        return direction;
    }

    /**
     * W_K W_Qᵀ φ(EOS)/√d_h = β (Σ_{z∈B} φ(z) + ½ φ(EOS)): of rank one, so that the first of the d_h columns is enough. Modified:
     * weights.
     */
    void attend(int head, TokenBlock block) {
        double size = Math.sqrt(beta * Math.sqrt(headDimension));
        double endSquares = kernel.dot(dimension, end, 0, end, 0);
        for (int j = 0; j < dimension; j++) {
            double sum = end[j] / 2;
            for (int z = block.from(); z < block.to(); z++) {
                sum += embeddings.tokens()[z * dimension + j];
            }
            weights[place(query, head) + j * headDimension] = size * end[j] / endSquares;
            weights[place(key, head) + j * headDimension] = size * sum;
        }
    }

    /** W_V: a column for each direction of the frame. Modified: weights. */
    void value(int head, Frame frame) {
        for (int i = 0; i < frame.count(); i++) {
            for (int j = 0; j < dimension; j++) {
                weights[place(value, head) + j * headDimension + i] = frame.rows()[i * dimension + j];
            }
        }
    }

    /** W_O that gives back what W_V has taken: the rows of the frame. Modified: weights. */
    void output(int head, Frame frame) {
        System.arraycopy(frame.rows(), 0, weights, outputPlace(head), frame.rows().length);
    }

    /** W_O = scale · F Σ_{z∈B} φ(z) c_zᵀ, F the frame, c_z the row of {@code content} for token z. Modified: weights. */
    void output(int head, TokenBlock block, Frame frame, double[] content) {
        int count = frame.count();
        int size = block.size();
        double[] shares = new double[count * size];
        kernel.multiplyTransB(
                count, size, dimension, frame.rows(), 0, embeddings.tokens(), block.from() * dimension, shares, 0);
        for (int i = 0; i < shares.length; i++) {
            shares[i] *= frame.scale();
        }
        kernel.multiply(count, dimension, size, shares, 0, content, 0, weights, outputPlace(head));
    }

    private static int place(Block block, int head) {
        return block.start() + head * block.rows() * block.columns();
    }

    /** W_O is one matrix, with d_h rows for each head. */
    private int outputPlace(int head) {
        return output.start() + head * headDimension * dimension;
    }
}
