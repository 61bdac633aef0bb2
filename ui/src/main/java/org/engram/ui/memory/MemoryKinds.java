package org.engram.ui.memory;

import org.engram.simulation.experiment.MemoryKind;

/** Kinds of memories in a word or two. */
final class MemoryKinds {
    private MemoryKinds() {}

    static String word(MemoryKind kind) {
        return switch (kind) {
            case MemoryKind.OuterProduct products -> "outer products";
            case MemoryKind.GradientStep step -> "one gradient step";
            case MemoryKind.LowRank low -> "rank " + low.rank();
            case MemoryKind.TrainedMatrix trained -> "trained matrix";
            case MemoryKind.Sign sign -> rounded(sign.of(), "signs");
            case MemoryKind.Quantised quantised ->
                rounded(quantised.of(), quantised.bits() == 1 ? "1 bit" : quantised.bits() + " bits");
            case MemoryKind.RandomFeatures features -> "random features";
            case MemoryKind.TangentKernel tangent -> "tangent kernel";
            case MemoryKind.PairFeatures pairs -> "pairs";
            case MemoryKind.TrainedMlp mlp -> "trained MLP";
        };
    }

    private static String rounded(MemoryKind.Matrix of, String precision) {
        return of.training().isPresent() ? "trained matrix, " + precision : precision;
    }
}
