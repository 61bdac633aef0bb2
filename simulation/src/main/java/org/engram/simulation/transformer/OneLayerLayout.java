package org.engram.simulation.transformer;

import java.util.ArrayList;
import java.util.List;
import org.engram.simulation.transformer.WeightLayout.Block;

/**
 * The weights of a one-layer transformer, in this order: query, key and value, H matrices of d×d_h each; output, (H·d_h)×d;
 * and, unless m = 0, mlp_in of d×m, its bias, and mlp_out of m×d. All multiply row vectors from the right: q = φ(EOS) Q_h.
 */
public final class OneLayerLayout {
    private OneLayerLayout() {}

    /** The layout of this model. */
    public static WeightLayout of(Architecture.OneLayer model) {
        int d = model.dimension();
        List<Block> blocks = new ArrayList<>();
        add(blocks, "query", "W_Q", model.heads(), d, model.headDimension());
        add(blocks, "key", "W_K", model.heads(), d, model.headDimension());
        add(blocks, "value", "W_V", model.heads(), d, model.headDimension());
        add(blocks, "output", "W_O", 1, model.heads() * model.headDimension(), d);
        if (model.mlpWidth() > 0) {
            add(blocks, "mlp_in", "W", 1, d, model.mlpWidth());
            add(blocks, "mlp_in_bias", "b", 1, 1, model.mlpWidth());
            add(blocks, "mlp_out", "V", 1, model.mlpWidth(), d);
        }
        return new WeightLayout(blocks);
    }

    private static void add(List<Block> blocks, String name, String symbol, int count, int rows, int columns) {
        int start = blocks.isEmpty() ? 0 : blocks.getLast().end();
        blocks.add(new Block(name, symbol, start, count, rows, columns));
    }
}
