package org.engram.simulation.memory;

import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.experiment.MemoryKind.Matrix;
import org.engram.simulation.experiment.MemoryKind.Side;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.training.RandomStream;

/** The matrices W of the linear memories (spec 1.1, 1.5). */
final class MatrixMemories {
    private final Associations associations;
    private final long seed;
    private final MemoryTrainer trainer;
    private final Kernel kernel;

    /** @param trainer of a trained matrix; of others it may be null */
    MatrixMemories(Associations associations, long seed, MemoryTrainer trainer, Kernel kernel) {
        this.associations = associations;
        this.seed = seed;
        this.trainer = trainer;
        this.kernel = kernel;
    }

    /** F(e_x) = W e_x of the first so many inputs, and W, which stores all of them. */
    Memory memory(Matrix kind, int asked) {
        int d = associations.dimension();
        double[] w = matrix(kind);
        double[] responses = new double[asked * d];
        kernel.multiplyTransB(asked, d, d, associations.in(), 0, w, 0, responses, 0);
        return new Memory(responses, w);
    }

    private double[] matrix(Matrix kind) {
        return switch (kind) {
            case MemoryKind.OuterProduct product -> OuterProducts.sum(associations, kernel);
            case MemoryKind.GradientStep step -> OuterProducts.centredSum(associations, kernel);
            case MemoryKind.LowRank lowRank -> projected(lowRank);
            case MemoryKind.TrainedMatrix trained -> trainer.best();
            case MemoryKind.Sign sign -> {
                double[] w = matrix(sign.of());
                MatrixRounding.toSigns(w);
                yield w;
            }
            case MemoryKind.Quantised quantised -> {
                double[] w = matrix(quantised.of());
                MatrixRounding.toGrid(w, quantised.bits(), quantised.grid());
                yield w;
            }
        };
    }

    /** (1/m) GᵀG W or W (1/m) GᵀG, the factors kept apart so that a small rank is cheap. */
    private double[] projected(MemoryKind.LowRank kind) {
        int d = associations.dimension();
        int m = kind.rank();
        double[] g = NormalRows.draw(RandomStream.NEURONS, seed, m, d, 1, kernel);
        double[] w = OuterProducts.sum(associations, kernel);
        double[] half = new double[m * d];
        if (kind.side() == Side.OUTPUT) {
            kernel.multiply(m, d, d, g, 0, w, 0, half, 0);
            kernel.multiplyTransA(d, d, m, g, 0, half, 0, w, 0);
        } else {
            kernel.multiplyTransB(d, m, d, w, 0, g, 0, half, 0);
            kernel.multiply(d, d, m, half, 0, g, 0, w, 0);
        }
        for (int i = 0; i < w.length; i++) {
            w[i] /= m;
        }
        return w;
    }
}
