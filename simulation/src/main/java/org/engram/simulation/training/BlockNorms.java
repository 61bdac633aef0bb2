package org.engram.simulation.training;

import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.transformer.WeightLayout;
import org.engram.simulation.transformer.WeightLayout.Block;

/** Frobenius norms of the blocks of weights that have a column. */
public final class BlockNorms {
    private final WeightLayout layout;
    private final Kernel kernel;

    public BlockNorms(WeightLayout layout, Kernel kernel) {
        this.layout = layout;
        this.kernel = kernel;
    }

    /** Modified: the columns of {@code row} that are norms of blocks that the model has. */
    public void measure(double[] weights, double[] row) {
        for (Block block : layout.blocks()) {
            TrainingColumn column = column(block);
            if (column != null) {
                double square = kernel.dot(block.size(), weights, block.start(), weights, block.start());
                row[column.ordinal()] = Math.sqrt(square);
            }
        }
    }

    /** The column of a block; merged matrices stand where the first of the two would. Null for biases. */
    private static TrainingColumn column(Block block) {
        return switch (block.name()) {
            case "query", "query_key" -> TrainingColumn.NORM_QUERY;
            case "key" -> TrainingColumn.NORM_KEY;
            case "value" -> TrainingColumn.NORM_VALUE;
            case "output", "output_value" -> TrainingColumn.NORM_OUTPUT;
            case "mlp_in" -> TrainingColumn.NORM_MLP_IN;
            case "mlp_out" -> TrainingColumn.NORM_MLP_OUT;
            default -> null;
        };
    }
}
