package org.engram.ui.memory;

import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.ui.figure.Numbers;

/** What the theory says of a memory, in a sentence. */
final class TheoremWords {
    private TheoremWords() {}

    static String of(MemoryExperiment memory) {
        double d = memory.dimension();
        if (memory.kind() instanceof MemoryKind.Matrix && CapacityMarks.shared(memory)) {
            return "Inputs that share an output add up and disturb the others more: capacity may drop from d\u00b2 to d.";
        }
        return switch (memory.kind()) {
            case MemoryKind.TrainedMatrix trained ->
                "A trained matrix holds several times what outer products hold; here d\u00b2 = %s N log N."
                        .formatted(ratio(d * d, memory));
            case MemoryKind.LowRank low ->
                "Theorem 1: with r\u00b7d \u2273 N, up to logarithms, a matrix of rank r recalls all; here r\u00b7d = %s N log N."
                        .formatted(ratio(low.rank() * d, memory));
            case MemoryKind.Sign sign -> precision(1, memory);
            case MemoryKind.Quantised quantised -> precision(quantised.bits(), memory);
            case MemoryKind.Matrix matrix ->
                "Theorem 1: with d\u00b2 \u2273 N, up to logarithms, outer products recall all; here d\u00b2 = %s N log N."
                        .formatted(ratio(d * d, memory));
            case MemoryKind.Neurons neurons ->
                "Theorem 2: with m\u00b7d \u2273 N, up to logarithms, neurons recall all; here m\u00b7d = %s N log N."
                        .formatted(ratio(neurons.width() * d, memory));
            case MemoryKind.TrainedMlp mlp ->
                "Theorem 2: with m\u00b7d \u2273 N, up to logarithms, an MLP recalls all; here m\u00b7d = %s N log N."
                        .formatted(ratio(mlp.width() * d, memory));
        };
    }

    private static String precision(int bits, MemoryExperiment memory) {
        double d = memory.dimension();
        return "A number of bits like log d for each weight is enough; here %d, with d\u00b2 = %s N log N."
                .formatted(bits, ratio(d * d, memory));
    }

    /** log 1 = 0: one association is counted as two. */
    private static String ratio(double size, MemoryExperiment memory) {
        double inputs = Math.max(2, memory.inputs());
        return Numbers.value(size / (inputs * Math.log(inputs)), 2);
    }
}
