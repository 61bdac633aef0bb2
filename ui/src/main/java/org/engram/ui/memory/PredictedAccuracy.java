package org.engram.ui.memory;

import java.util.Arrays;
import java.util.Optional;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.theory.RecallFormula;
import org.engram.simulation.transformer.EmbeddingLaw;
import org.engram.ui.figure.ArrayCurve;
import org.engram.ui.figure.Curve;
import org.engram.ui.figure.Range;

/**
 * The accuracy of outer products against N by the integral of spec 1.3, also where nothing was measured. The integrals are evaluated when
 * the curve is first looked at, by whoever paints it. Equal when it is of the same memory over the same range.
 */
final class PredictedAccuracy implements Curve {
    private static final int POINTS = 96;

    private final MemoryExperiment experiment;
    private final Range range;
    private volatile ArrayCurve points;

    private PredictedAccuracy(MemoryExperiment experiment, Range range) {
        this.experiment = experiment;
        this.range = range;
    }

    /** Empty where there is no formula for a memory. */
    static Optional<PredictedAccuracy> of(MemoryExperiment experiment) {
        return known(experiment)
                ? Optional.of(new PredictedAccuracy(experiment, AccuracyCurve.range(experiment)))
                : Optional.empty();
    }

    private static boolean known(MemoryExperiment experiment) {
        return experiment.kind() instanceof MemoryKind.OuterProduct
                && experiment.embeddings() == EmbeddingLaw.SPHERE
                && experiment.injective();
    }

    private ArrayCurve points() {
        ArrayCurve now = points;
        if (now == null) {
            now = evaluate();
            points = now;
        }
        return now;
    }

    private ArrayCurve evaluate() {
        double[] inputs = new double[POINTS];
        Arrays.setAll(inputs, i -> range.min() + range.span() * i / (POINTS - 1));
        return new ArrayCurve(inputs, Arrays.stream(inputs).map(this::accuracy).toArray());
    }

    private double accuracy(double inputs) {
        double outputs = experiment.outputsFollow() ? inputs : Math.max(inputs, experiment.outputs());
        return new RecallFormula(inputs, outputs, experiment.dimension()).accuracy();
    }

    @Override
    public int size() {
        return POINTS;
    }

    @Override
    public double x(int index) {
        return points().x(index);
    }

    @Override
    public double y(int index) {
        return points().y(index);
    }

    @Override
    public int indexAt(double x) {
        return points().indexAt(x);
    }

    @Override
    public double min(int from, int to) {
        return points().min(from, to);
    }

    @Override
    public double max(int from, int to) {
        return points().max(from, to);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PredictedAccuracy curve
                && curve.range.equals(range)
                && curve.experiment.dimension() == experiment.dimension()
                && curve.experiment.outputsFollow() == experiment.outputsFollow()
                && (experiment.outputsFollow() || curve.experiment.outputs() == experiment.outputs());
    }

    @Override
    public int hashCode() {
        return 31 * range.hashCode() + experiment.dimension();
    }
}
