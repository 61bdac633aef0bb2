package org.engram.simulation.memory;

import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.theory.RecallFormula;
import org.engram.simulation.transformer.EmbeddingLaw;

/**
 * A memory, written and read out: which associations it recalls and by what margins. It does not change; what needs work beyond the
 * statistics of the scores is done when asked for. The score matrix u_yᵀF(e_x) is never kept, and any part of it can be asked for.
 */
public final class MeasuredMemory {
    private final MemoryExperiment experiment;
    private final Associations associations;
    private final Memory memory;
    private final RecallStatistics statistics;

    MeasuredMemory(MemoryExperiment experiment, Associations associations, Memory memory, RecallStatistics statistics) {
        this.experiment = experiment;
        this.associations = associations;
        this.memory = memory;
        this.statistics = statistics;
    }

    /** Draws the associations of an experiment, writes its memory, and computes all scores. */
    public static MeasuredMemory of(MemoryExperiment experiment, Kernel kernel) {
        return of(experiment, kernel, TrainingWatch.NONE);
    }

    /**
     * The same under the eyes of a watch, which may end a training early.
     *
     * @throws org.engram.simulation.training.DivergenceException when a training leaves the finite numbers
     */
    public static MeasuredMemory of(MemoryExperiment experiment, Kernel kernel, TrainingWatch watch) {
        return new MemoryWriting(experiment, kernel, watch).toTheEnd().measured();
    }

    public MemoryExperiment experiment() {
        return experiment;
    }

    /** Those that were asked for. */
    public Associations associations() {
        return associations;
    }

    public RecallStatistics statistics() {
        return statistics;
    }

    /** Learnt weights, without biases. */
    public long parameters() {
        return experiment.kind().parameters(experiment.dimension());
    }

    /** Bits written: those of all learnt weights. */
    public double bits() {
        return (double) parameters() * experiment.kind().bitsPerParameter();
    }

    /** N log₂ M: the bits of an f* drawn at random. */
    public double bitsNeeded() {
        return experiment.inputs() * Math.log(experiment.outputs()) / Math.log(2);
    }

    /** What theory says of outer products whose inputs have outputs of their own; NaN where there is no formula (spec 1.3). */
    public double predictedAccuracy() {
        boolean known = experiment.kind() instanceof MemoryKind.OuterProduct
                && experiment.embeddings() == EmbeddingLaw.SPHERE
                && experiment.injective();
        return known
                ? new RecallFormula(experiment.inputs(), experiment.outputs(), experiment.dimension()).accuracy()
                : Double.NaN;
    }

    /** u_yᵀF(e_x) for these inputs x and outputs y, row-major. */
    public double[] scores(int[] inputs, int[] outputs, Kernel kernel) {
        double[] scores = new double[Math.multiplyExact(inputs.length, outputs.length)];
        kernel.multiplyTransB(
                inputs.length,
                outputs.length,
                experiment.dimension(),
                rows(inputs, memory.responses()),
                0,
                rows(outputs, associations.out()),
                0,
                scores,
                0);
        return scores;
    }

    /**
     * The same for the first inputs and all outputs.
     *
     * @param scores to hold them; may be longer
     */
    void firstScores(int inputs, double[] scores, Kernel kernel) {
        kernel.multiplyTransB(
                inputs,
                associations.outputs(),
                experiment.dimension(),
                memory.responses(),
                0,
                associations.out(),
                0,
                scores,
                0);
    }

    private double[] rows(int[] indices, double[] matrix) {
        int d = experiment.dimension();
        double[] rows = new double[indices.length * d];
        for (int i = 0; i < indices.length; i++) {
            System.arraycopy(matrix, indices[i] * d, rows, i * d, d);
        }
        return rows;
    }

    /** W, d×d; nothing where the memory is no one matrix. A copy. */
    public Optional<DMatrixRMaj> matrix() {
        int d = experiment.dimension();
        return memory.matrix().length == 0
                ? Optional.empty()
                : Optional.of(new DMatrixRMaj(d, d, true, memory.matrix().clone()));
    }

    /** The singular values of W, the largest first; empty where the memory is no one matrix. */
    public double[] spectrum() {
        return matrix().map(SingularOps_DDRM::singularValues).orElse(new double[0]);
    }
}
