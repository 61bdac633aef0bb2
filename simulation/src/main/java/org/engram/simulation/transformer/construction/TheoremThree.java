package org.engram.simulation.transformer.construction;

import java.util.List;
import java.util.SplittableRandom;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.transformer.Architecture;
import org.engram.simulation.transformer.Embeddings;

/**
 * Attention alone (spec 4.3): H = ⌈S/M_b⌉ + ⌈R/M_b⌉ heads, one for each block B, which says to every answer whether the token allows it:
 *
 * <pre>
 * W_Oᵀ W_V = (d/d_h) Σ_{z∈B} (Σ_{a∈A_z} φ(a)) φ(z)ᵀ P_B      A_z = A_s or A_r
 * logit(a) ≈ 1{a ∈ A_s} + 1{a ∈ A_r}
 * </pre>
 *
 * P_B projects on a random subspace of dimension d_h orthogonal to φ(EOS). The only answer that both allow is a*(s, r).
 *
 * <p>Where the tokens are orthonormal and M_b ≤ d_h, P_B projects on the tokens of the block instead and the factor d/d_h is gone: with
 * orthonormal answers the logits are then 2, 1 and 0, without noise.
 */
public record TheoremThree(int blockSize, double beta) implements Theorem {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException when one is out of its range
     */
    public TheoremThree {
        Requirements.checkAttention(blockSize, beta);
    }

    @Override
    public int heads(int subjects, int relations, int dimension, int headDimension) {
        return TokenBlock.count(subjects, relations, blockSize);
    }

    @Override
    public int mlpWidth(int wanted) {
        return 0;
    }

    @Override
    public double[] weights(
            Architecture.OneLayer architecture,
            FactTable facts,
            Embeddings embeddings,
            SplittableRandom random,
            Kernel kernel) {
        Requirements.check(this, architecture, facts);
        HeadWriter writer = new HeadWriter(architecture, embeddings, beta, kernel);
        Frames frames = new Frames(embeddings, architecture.headDimension(), random, kernel);
        List<TokenBlock> blocks = TokenBlock.all(facts.subjectCount(), facts.relationCount(), blockSize);
        for (int h = 0; h < blocks.size(); h++) {
            TokenBlock block = blocks.get(h);
            Frame frame = frames.forBlock(block);
            writer.attend(h, block);
            writer.value(h, frame);
            writer.output(h, block, frame, AllowedAnswers.of(block, facts, embeddings));
        }
        return writer.weights();
    }
}
