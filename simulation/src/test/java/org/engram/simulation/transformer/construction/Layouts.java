package org.engram.simulation.transformer.construction;

import java.util.ArrayList;
import java.util.List;
import org.engram.simulation.transformer.Architecture;
import org.engram.simulation.transformer.WeightLayout;
import org.engram.simulation.transformer.WeightLayout.Block;

/** The places of the weights of a one-layer transformer. */
final class Layouts {
    private Layouts() {}

    static WeightLayout of(Architecture.OneLayer model) {
        int d = model.dimension();
        int heads = model.headDimension();
        int m = model.mlpWidth();
        List<Block> blocks = new ArrayList<>();
        add(blocks, "query", model.heads(), d, heads);
        add(blocks, "key", model.heads(), d, heads);
        add(blocks, "value", model.heads(), d, heads);
        add(blocks, "output", 1, model.heads() * heads, d);
        if (m > 0) {
            add(blocks, "mlp_in", 1, d, m);
            add(blocks, "mlp_in_bias", 1, 1, m);
            add(blocks, "mlp_out", 1, m, d);
        }
        return new WeightLayout(blocks);
    }

    private static void add(List<Block> blocks, String name, int count, int rows, int columns) {
        int start = blocks.isEmpty() ? 0 : blocks.getLast().end();
        blocks.add(new Block(name, name, start, count, rows, columns));
    }
}
