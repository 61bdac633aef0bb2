package org.engram.simulation.transformer.construction;

import java.util.SplittableRandom;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.transformer.Activation;
import org.engram.simulation.transformer.Architecture;
import org.engram.simulation.transformer.Attention;
import org.engram.simulation.transformer.Embeddings;
import org.engram.simulation.transformer.OneLayerLayout;

/**
 * The weights of a theorem's proof: a one-layer transformer that knows all facts without training (spec 4.2 to 4.4; Nichani, Lee,
 * Bietti 2025). The embeddings are given: those of the tokens are what heads look for, those of the answers are what is read out, and
 * the two have nothing in common.
 *
 * <p>Subjects and relations are divided into blocks of at most M_b tokens that share heads. A head finds the token of its block by
 * scores of β for it, about β/2 for EOS and less for all others, the 1/√d_h included; where the block's token is missing it looks at
 * EOS, which says nothing.
 */
public sealed interface Theorem permits TheoremThree, TheoremFour {
    /** M_b, the most subjects or relations that share a head; 1 or more. */
    int blockSize();

    /** β, how sharply a head attends; above 0. From about 30 on it does not matter. */
    double beta();

    /** H, the number of heads that the theorem needs. */
    int heads(int subjects, int relations, int dimension, int headDimension);

    /** m, the width of the MLP: the one wanted, or 0 where the theorem has no MLP. */
    int mlpWidth(int wanted);

    /**
     * The weights in the order of {@link OneLayerLayout}.
     *
     * @param architecture has as many heads as {@link #heads} says; see {@link #architecture}
     * @param embeddings subjects first, then relations, EOS last, as in the vocabulary
     * @param random for what is left to chance: projections and the MLP's features
     * @throws IllegalArgumentException when theorem and architecture do not fit
     */
    double[] weights(
            Architecture.OneLayer architecture,
            FactTable facts,
            Embeddings embeddings,
            SplittableRandom random,
            Kernel kernel);

    /** The architecture of the theorem for so many facts. */
    default Architecture.OneLayer architecture(
            FactTable facts, int dimension, int headDimension, int mlpWidth, Activation activation) {
        int heads = heads(facts.subjectCount(), facts.relationCount(), dimension, headDimension);
        return new Architecture.OneLayer(
                dimension, heads, headDimension, mlpWidth(mlpWidth), Attention.SOFTMAX, activation);
    }
}
