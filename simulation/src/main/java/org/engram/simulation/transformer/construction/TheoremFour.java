package org.engram.simulation.transformer.construction;

import java.util.List;
import java.util.SplittableRandom;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.transformer.Architecture;
import org.engram.simulation.transformer.Embeddings;
import org.engram.simulation.transformer.NormalDraws;
import org.engram.simulation.transformer.OneLayerLayout;

/**
 * Attention copies, the MLP stores (spec 4.4): each block has ⌈d/d_h⌉ heads that look for the same token and copy a share of d_h
 * directions each; together they copy all directions but that of EOS, so that the MLP sees φ(s) + φ(r). Its memory is that of
 * {@link FactMemory}.
 *
 * @param degree p + k, that of the polynomial by which the MLP knows a pair: 2, 4 or 6
 */
public record TheoremFour(int blockSize, double beta, int degree) implements Theorem {
    /** The mean logit of a*(s, r); that of all other answers is 0. */
    public static final double SIGNAL = FactMemory.SIGNAL;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException when one is out of its range
     */
    public TheoremFour {
        Requirements.checkAttention(blockSize, beta);
        Requirements.checkDegree(degree);
    }

    @Override
    public int heads(int subjects, int relations, int dimension, int headDimension) {
        long heads = (long) TokenBlock.count(subjects, relations, blockSize) * shares(dimension, headDimension);
        return Requirements.number(heads, "heads");
    }

    @Override
    public int mlpWidth(int wanted) {
        return wanted;
    }

    @Override
    public double[] weights(
            Architecture.OneLayer architecture,
            FactTable facts,
            Embeddings embeddings,
            SplittableRandom random,
            Kernel kernel) {
        Requirements.check(this, architecture, facts);
        Requirements.checkMlp(architecture);
        HeadWriter writer = new HeadWriter(architecture, embeddings, beta, kernel);
        copy(architecture, facts, embeddings, writer);
        FactMemory memory = new FactMemory(facts, embeddings, architecture.activation(), degree, kernel);
        memory.write(OneLayerLayout.of(architecture), new NormalDraws(random), writer.weights());
        return writer.weights();
    }

    private void copy(Architecture.OneLayer model, FactTable facts, Embeddings embeddings, HeadWriter writer) {
        Frame complement = Frame.complement(embeddings.dimension(), writer.endDirection());
        List<TokenBlock> blocks = TokenBlock.all(facts.subjectCount(), facts.relationCount(), blockSize);
        int shares = shares(model.dimension(), model.headDimension());
        for (int h = 0; h < blocks.size() * shares; h++) {
            Frame share = complement.share(h % shares, model.headDimension());
            writer.attend(h, blocks.get(h / shares));
            writer.value(h, share);
            writer.output(h, share);
        }
    }

    private static int shares(int dimension, int headDimension) {
        return Math.ceilDiv(dimension, headDimension);
    }
}
