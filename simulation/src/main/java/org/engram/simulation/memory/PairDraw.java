package org.engram.simulation.memory;

import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.training.RandomStream;

/**
 * The embeddings behind inputs that are pairs: input x stands for subject s = ⌊x/R⌋ and relation r = x mod R. Arrays are shared, and not
 * changed by anyone.
 *
 * @param relations R
 * @param subject φ(s), ⌈N/R⌉×d
 * @param relation φ(r), R×d
 */
@SuppressWarnings("ArrayRecordComponent") // identity is enough: they are drawn once for a memory
record PairDraw(int relations, double[] subject, double[] relation) {
    static PairDraw of(MemoryExperiment experiment, MemoryKind.PairFeatures kind, Kernel kernel) {
        int subjects = Math.ceilDiv(experiment.inputs(), kind.relations());
        return new PairDraw(
                kind.relations(),
                AssociationDraw.rows(RandomStream.INPUTS, experiment, subjects, kernel),
                AssociationDraw.rows(RandomStream.RELATIONS, experiment, kind.relations(), kernel));
    }

    /** e_x = φ(s) + φ(r) of so many inputs, N×d. */
    double[] sums(int inputs, int d) {
        double[] in = new double[inputs * d];
        for (int i = 0; i < in.length; i++) {
            int x = i / d;
            in[i] = subject[x / relations * d + i % d] + relation[x % relations * d + i % d];
        }
        return in;
    }

    /** ⌈N/R⌉. */
    int subjects(int dimension) {
        return subject.length / dimension;
    }
}
