package org.engram.simulation.experiment;

/** How associations are stored, before sizes are applied: the names of {@code engram memory --kind}. */
public enum MemoryKindChoice {
    /** {@link MemoryKind.OuterProduct}. */
    LINEAR,
    /** {@link MemoryKind.GradientStep}. */
    GRADIENT_STEP,
    /** {@link MemoryKind.LowRank}. */
    LOW_RANK,
    /** {@link MemoryKind.Sign} of outer products. */
    SIGN,
    /** {@link MemoryKind.Quantised} outer products. */
    QUANTIZED,
    /** {@link MemoryKind.TrainedMatrix}. */
    LINEAR_TRAINED,
    /** {@link MemoryKind.RandomFeatures}. */
    MLP_FEATURES,
    /** {@link MemoryKind.TangentKernel}. */
    MLP_NTK,
    /** {@link MemoryKind.TrainedMlp}. */
    MLP_TRAINED,
    /** {@link MemoryKind.PairFeatures}. */
    MULTI_INPUT;

    /** Whether its weights are trained, not written at once. */
    public boolean trained() {
        return this == LINEAR_TRAINED || this == MLP_TRAINED;
    }

    /** Whether it has neurons. */
    public boolean mlp() {
        return this == MLP_FEATURES || this == MLP_NTK || this == MLP_TRAINED || this == MULTI_INPUT;
    }

    /** Whether its neurons know inputs by a Hermite polynomial. */
    boolean constructedMlp() {
        return mlp() && !trained();
    }
}
