package org.engram.simulation.memory;

import java.util.concurrent.atomic.AtomicBoolean;
import org.engram.simulation.kernel.Kernel;

/**
 * The scores of a sum of outer products that grows by one association at a time, which changes all scores by an outer product again:
 *
 * <pre>
 * s(x, y) ← s(x, y) + ⟨e_n, e_x⟩⟨u_{f*(n)}, u_y⟩
 * </pre>
 *
 * so that n associations more cost n·N·M operations instead of n·N·M·d.
 */
final class GrowingScores {
    private static final int ROWS = 16;

    private final Associations associations;
    private final boolean outputsFollow;
    private final Kernel kernel;
    private final int d;

    /** s(x, y), one row for each input that there may be, over all outputs that there may be. */
    private final double[] scores;

    private final double[] inProducts;
    private final double[] outProducts;
    private int inputs;

    /**
     * The first associations of a store of many.
     *
     * @param associations all that may be added, in this order
     * @param outputsFollow whether an output counts only from its input on
     */
    GrowingScores(Associations associations, int inputs, boolean outputsFollow, Kernel kernel) {
        this.associations = associations;
        this.inputs = inputs;
        this.outputsFollow = outputsFollow;
        this.kernel = kernel;
        d = associations.dimension();
        int most = associations.inputs();
        scores = new double[Math.multiplyExact(most, associations.outputs())];
        inProducts = new double[most];
        outProducts = new double[associations.outputs()];
        double[] w = OuterProducts.sum(associations.first(inputs), kernel);
        double[] responses = new double[most * d];
        kernel.multiplyTransB(most, d, d, associations.in(), 0, w, 0, responses, 0);
        kernel.multiplyTransB(most, associations.outputs(), d, responses, 0, associations.out(), 0, scores, 0);
    }

    /** N. */
    int inputs() {
        return inputs;
    }

    /** Adds the next association. All rows grow, also those of inputs that are yet to come. */
    void add() {
        int next = inputs;
        int outputs = associations.outputs();
        int most = associations.inputs();
        int target = associations.target()[next];
        kernel.multiplyTransB(most, 1, d, associations.in(), 0, associations.in(), next * d, inProducts, 0);
        kernel.multiplyTransB(outputs, 1, d, associations.out(), 0, associations.out(), target * d, outProducts, 0);
        kernel.ranges(most, ROWS, (own, part, from, to) -> {
            for (int x = from; x < to; x++) {
                double factor = inProducts[x];
                for (int y = 0; y < outputs; y++) {
                    scores[x * outputs + y] += factor * outProducts[y];
                }
            }
        });
        inputs++;
    }

    /** Whether the correct score of every input is larger than its others. */
    boolean allRecalled() {
        int outputs = associations.outputs();
        int counted = outputsFollow ? inputs : outputs;
        AtomicBoolean all = new AtomicBoolean(true);
        kernel.ranges(inputs, ROWS, (own, part, from, to) -> {
            for (int x = from; x < to && all.get(); x++) {
                int right = associations.target()[x];
                double correct = scores[x * outputs + right];
                for (int y = 0; y < counted; y++) {
                    if (y != right && scores[x * outputs + y] >= correct) {
                        all.set(false);
                    }
                }
            }
        });
        return all.get();
    }
}
