package org.engram.simulation.transformer;

/** The embeddings of the positions of one prompt, EOS last, row-major T×d. */
record PromptPositions(int dimension, double[] rows) {
    static PromptPositions of(Embeddings embeddings, int[] tokens) {
        int d = embeddings.dimension();
        double[] rows = new double[tokens.length * d];
        for (int t = 0; t < tokens.length; t++) {
            System.arraycopy(embeddings.tokens(), tokens[t] * d, rows, t * d, d);
        }
        return new PromptPositions(d, rows);
    }

    /** Σ_t b_th φ(z_t) of head h, from attention T×H. */
    double[] mean(double[] attention, int heads, int h) {
        double[] mean = new double[dimension];
        for (int t = 0; t < attention.length / heads; t++) {
            double share = attention[t * heads + h];
            for (int j = 0; j < dimension; j++) {
                mean[j] += share * rows[t * dimension + j];
            }
        }
        return mean;
    }

    /** The softmax of each column of a matrix with so many columns. */
    static double[] softmax(double[] x, int columns) {
        double[] shares = new double[x.length];
        for (int h = 0; h < columns; h++) {
            double largest = Double.NEGATIVE_INFINITY;
            for (int i = h; i < x.length; i += columns) {
                largest = Math.max(largest, x[i]);
            }
            double sum = 0;
            for (int i = h; i < x.length; i += columns) {
                shares[i] = Math.exp(x[i] - largest);
                sum += shares[i];
            }
            for (int i = h; i < x.length; i += columns) {
                shares[i] /= sum;
            }
        }
        return shares;
    }
}
