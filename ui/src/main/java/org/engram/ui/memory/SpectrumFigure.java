package org.engram.ui.memory;

import java.util.Arrays;
import java.util.List;
import org.engram.simulation.run.memory.MemorySnapshot;
import org.engram.ui.figure.ArrayCurve;
import org.engram.ui.figure.Heading;
import org.engram.ui.figure.Ink;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.LineFigure.AxisTitle;
import org.engram.ui.figure.LineFigure.Backdrop;
import org.engram.ui.figure.LineFigure.LegendPlace;
import org.engram.ui.figure.LineFigure.Series;
import org.engram.ui.figure.Numbers;
import org.engram.ui.figure.Range;

/** The singular values of W, the largest first. */
final class SpectrumFigure {
    private static final double HEADROOM = 1.06;

    private SpectrumFigure() {}

    /** @throws IllegalArgumentException for a memory that is no one matrix */
    static LineFigure of(MemorySnapshot snapshot) {
        double[] values = snapshot.spectrum();
        if (values.length == 0) {
            throw new IllegalArgumentException("a memory of neurons is no one matrix");
        }
        double[] ranks = new double[values.length];
        Arrays.setAll(ranks, i -> i + 1.0);
        return new LineFigure(
                new Heading("Spectrum of W", ""),
                new Backdrop(
                        new AxisTitle("singular values", "rank", new Range(1, Math.max(2, values.length))),
                        new AxisTitle("singular value", "σ", new Range(0, Math.max(1e-9, HEADROOM * values[0]))),
                        List.of(),
                        List.of(),
                        List.of(),
                        LegendPlace.NONE),
                List.of(new Series("singular value", Ink.TOTAL, new ArrayCurve(ranks, values))),
                List.of(),
                Double.NaN,
                "%d singular values from %s to %s"
                        .formatted(
                                values.length,
                                Numbers.value(values[0], 3),
                                Numbers.value(values[values.length - 1], 3)));
    }
}
