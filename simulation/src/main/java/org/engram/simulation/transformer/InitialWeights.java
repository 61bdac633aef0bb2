package org.engram.simulation.transformer;

import java.util.SplittableRandom;
import org.engram.simulation.transformer.WeightLayout.Block;

/**
 * The random weights from which a one-layer transformer is trained (spec 4.1): queries, keys and values N(0, 1/d_h), outputs N(0, 1/d),
 * matrices of the MLP N(0, 1/fan-in) (LeCun), biases 0.
 */
public final class InitialWeights {
    private InitialWeights() {}

    /** Draws them in the order of {@link OneLayerLayout}. Modified: random. */
    public static double[] draw(Architecture.OneLayer model, SplittableRandom random) {
        WeightLayout layout = OneLayerLayout.of(model);
        NormalDraws normal = new NormalDraws(random);
        double[] weights = new double[layout.size()];
        for (Block block : layout.blocks()) {
            normal.fill(weights, block.start(), block.size(), variance(model, block));
        }
        return weights;
    }

    private static double variance(Architecture.OneLayer model, Block block) {
        return switch (block.name()) {
            case "query", "key", "value" -> 1.0 / model.headDimension();
            case "output" -> 1.0 / model.dimension();
            case "mlp_in_bias" -> 0;
            default -> 1.0 / block.rows();
        };
    }
}
