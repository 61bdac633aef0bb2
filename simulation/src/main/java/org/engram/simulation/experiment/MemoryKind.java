package org.engram.simulation.experiment;

import java.util.Optional;

/** How associations e_x → u_{f*(x)} are stored (spec 1, 2). d is the dimension of all embeddings. */
public sealed interface MemoryKind {
    /** Bits of a number that is kept in full. */
    int FULL = 64;

    /** Number of learnt weights, as the paper counts them: without biases. */
    long parameters(int dimension);

    /** How its weights are trained; empty where they are written at once. */
    default Optional<MemoryTraining> training() {
        return Optional.empty();
    }

    /** Bits that are written for each learnt weight. */
    default int bitsPerParameter() {
        return FULL;
    }

    /** A linear memory, F(e) = W e with W of d×d. */
    sealed interface Matrix extends MemoryKind {
        @Override
        default long parameters(int dimension) {
            return (long) dimension * dimension;
        }
    }

    /** W = Σ_x u_{f*(x)} e_xᵀ: one step of gradient descent from W = 0 on the correlation loss −Σ_x u_{f*(x)}ᵀ W e_x. */
    record OuterProduct() implements Matrix {}

    /** W = Σ_x (u_{f*(x)} − ū) e_xᵀ with ū the mean output: one step on the cross entropy, at the rate N (spec 7.1). */
    record GradientStep() implements Matrix {}

    /** W = (1/m) GᵀG·Σ_x u_{f*(x)} e_xᵀ or its mirror image, with G of m×d, entries N(0, 1); m is the rank where m < d. */
    record LowRank(int rank, Side side) implements Matrix {
        @Override
        public long parameters(int dimension) {
            return 2L * rank * dimension;
        }
    }

    /** On which side of the outer products the projection of a low-rank memory stands. */
    enum Side {
        OUTPUT,
        INPUT
    }

    /** W trained on the cross entropy from entries N(0, 1/d). */
    record TrainedMatrix(MemoryTraining rule) implements Matrix {
        @Override
        public Optional<MemoryTraining> training() {
            return Optional.of(rule);
        }
    }

    /** The signs of the entries of another matrix. */
    record Sign(Matrix of) implements Matrix {
        @Override
        public Optional<MemoryTraining> training() {
            return of.training();
        }

        @Override
        public int bitsPerParameter() {
            return 1;
        }
    }

    /** The entries of another matrix, each rounded to one of 2^bits values. */
    record Quantised(Matrix of, int bits, Grid grid) implements Matrix {
        @Override
        public Optional<MemoryTraining> training() {
            return of.training();
        }

        @Override
        public int bitsPerParameter() {
            return bits;
        }
    }

    /** The 2^b values of a quantised matrix whose entries lie in [min, max]. */
    enum Grid {
        /** The middles of 2^b cells of equal width. */
        CENTRED,
        /** Evenly spaced values from min to max, both among them. */
        ENDPOINTS
    }

    /** An MLP memory, F(e) = Vᵀσ(W e) with W and V of m×d, whose W is drawn: rows w_i ~ N(0, I). */
    sealed interface Neurons extends MemoryKind {
        /** m. */
        int width();

        MemoryActivation activation();

        /** The degree of the Hermite polynomial by which the neurons know an input. */
        int degree();

        @Override
        default long parameters(int dimension) {
            return 2L * width() * dimension;
        }
    }

    /** v_i = (±1/m) Σ_x u_{f*(x)} h_k(⟨w_i, e_x⟩) with k the degree (spec 2.3). */
    record RandomFeatures(int width, MemoryActivation activation, int degree) implements Neurons {}

    /** F(e) = Σ_i v_i σ'(⟨w_i, e⟩)⟨δ_i, e⟩, linear in the learnt δ_i, with drawn v_i ~ N(0, I); q is the degree (spec 2.4). */
    record TangentKernel(int width, MemoryActivation activation, int degree) implements Neurons {
        @Override
        public long parameters(int dimension) {
            return (long) width * dimension;
        }
    }

    /**
     * Random features of pairs: input x stands for subject ⌊x/R⌋ and relation x mod R, and its embedding is the sum of theirs (spec 2.5).
     *
     * @param degree p + 1 of the polynomial that has degree p in the subject and 1 in the relation; p is odd
     * @param relations R
     */
    record PairFeatures(int width, MemoryActivation activation, int degree, int relations) implements Neurons {}

    /** An MLP, F(e) = Vᵀ ReLU(W e + b) with W and V of m×d, trained on the cross entropy from W ~ N(0, 1/d), V ~ N(0, 1/m), b = 0. */
    record TrainedMlp(int width, MemoryTraining rule) implements MemoryKind {
        @Override
        public Optional<MemoryTraining> training() {
            return Optional.of(rule);
        }

        @Override
        public long parameters(int dimension) {
            return 2L * width * dimension;
        }
    }
}
