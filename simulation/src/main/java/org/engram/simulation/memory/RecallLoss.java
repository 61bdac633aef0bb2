package org.engram.simulation.memory;

import org.engram.simulation.kernel.Kernel;

/**
 * The cross entropy of a memory whose scores, times β, are read by a softmax:
 *
 * <pre>
 * L(β) = Σ_x p(x) [log Σ_y exp(β s_y(x)) − β s_{f*(x)}(x)]
 * </pre>
 *
 * in nats, at the β ≥ 0 that makes it least: one number more that a memory writes, 0 where the memory knows nothing. Comparable with the
 * least loss that its bits allow, {@link org.engram.simulation.theory.MemoryFloor}.
 *
 * @param scale β
 * @param loss L(β)
 */
public record RecallLoss(double scale, double loss) {
    /**
     * The loss of a memory. All scores of the inputs that are asked for are there at once.
     *
     * @param probabilities p(x) of its first inputs, which are those that are asked for
     */
    public static RecallLoss of(MeasuredMemory memory, double[] probabilities, Kernel kernel) {
        return new RecallReader(kernel).read(memory, probabilities.length).best(probabilities);
    }
}
