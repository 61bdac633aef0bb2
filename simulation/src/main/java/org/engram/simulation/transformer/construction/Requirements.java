package org.engram.simulation.transformer.construction;

import org.engram.simulation.task.FactTable;
import org.engram.simulation.transformer.Architecture;
import org.engram.simulation.transformer.Attention;

/** What a construction asks of its numbers and of an architecture; each failure is a sentence. */
final class Requirements {
    private static final int HIGHEST_DEGREE = 6;

    private Requirements() {}

    static void checkAttention(int blockSize, double beta) {
        if (blockSize < 1) {
            throw new IllegalArgumentException("A block holds 1 token or more, not " + blockSize + ".");
        }
        if (!(beta > 0 && Double.isFinite(beta))) {
            throw new IllegalArgumentException("β must be a number above 0, not " + beta + ".");
        }
    }

    static void checkDegree(int degree) {
        if (degree < 2 || degree > HIGHEST_DEGREE || degree % 2 != 0) {
            throw new IllegalArgumentException("The degree must be 2, 4 or 6, not " + degree + ".");
        }
    }

    static void check(Theorem theorem, Architecture.OneLayer model, FactTable facts) {
        int heads =
                theorem.heads(facts.subjectCount(), facts.relationCount(), model.dimension(), model.headDimension());
        if (model.heads() != heads) {
            throw new IllegalArgumentException(
                    "The construction needs " + heads + " heads, and the transformer has " + model.heads() + ".");
        }
        if (model.attention() != Attention.SOFTMAX) {
            throw new IllegalArgumentException("The construction needs softmax attention.");
        }
    }

    static void checkMlp(Architecture.OneLayer model) {
        if (model.mlpWidth() < 1) {
            throw new IllegalArgumentException("The construction with an MLP needs a width m of 1 or more.");
        }
    }

    /** A count as an int. */
    static int number(long count, String what) {
        if (count > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("The construction needs " + count + " " + what + ", which is too many.");
        }
        return (int) count;
    }
}
