package org.engram.simulation.run.memory;

import java.util.List;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.theory.MemoryFloor;

/**
 * Memories above the least loss that their bits allow (spec 6.1, 6.3): f* is drawn uniformly from [M], and input x is asked with
 * probability p(x) ∝ x^−α.
 *
 * @param inputs N
 * @param outputs M
 * @param exponent α; 0 where all inputs are equally likely
 * @param floor the bound
 * @param points one for each memory, none below the floor but by the luck of a draw
 */
public record BoundPoints(int inputs, int outputs, double exponent, MemoryFloor floor, List<Point> points) {
    public BoundPoints {
        points = List.copyOf(points);
    }

    /**
     * A memory of the most frequent inputs; of all others it is read as knowing nothing.
     *
     * @param dimension d
     * @param stored how many inputs it stores; of several numbers the one with the least loss
     * @param bits that its weights take, and {@link MemoryKind#FULL} for the scale at which its scores are read
     * @param loss cross entropy in nats
     */
    public record Point(MemoryKind kind, int dimension, int stored, double bits, double loss) {
        /** Whether its weights were trained. */
        public boolean trained() {
            return kind.training().isPresent();
        }
    }
}
