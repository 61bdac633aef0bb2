package org.engram.simulation.training;

import java.util.List;
import java.util.Locale;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.transformer.WeightLayout;
import org.engram.simulation.transformer.WeightLayout.Block;

/** Frobenius norms of the blocks of weights that have a column: NORM_QUERY is that of the block "query". */
public final class BlockNorms {
    private static final String PREFIX = "NORM_";

    private final List<Block> blocks;
    private final Kernel kernel;

    public BlockNorms(WeightLayout layout, Kernel kernel) {
        this.blocks = layout.blocks();
        this.kernel = kernel;
    }

    /** Modified: the columns of {@code row} that are norms. */
    public void measure(double[] weights, double[] row) {
        for (TrainingColumn column : TrainingColumn.values()) {
            if (column.name().startsWith(PREFIX)) {
                String name = column.name().substring(PREFIX.length()).toLowerCase(Locale.ROOT);
                row[column.ordinal()] = norm(name, weights);
            }
        }
    }

    private double norm(String name, double[] weights) {
        double square = 0;
        for (Block block : blocks) {
            if (block.name().equals(name)) {
                square += kernel.dot(block.size(), weights, block.start(), weights, block.start());
            }
        }
        return Math.sqrt(square);
    }
}
