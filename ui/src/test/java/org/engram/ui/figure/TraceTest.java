package org.engram.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static final PlotArea AREA = new PlotArea(
            10, 10, 600, 300, new Axis(Scale.LINEAR, new Range(0, 100)), new Axis(Scale.LINEAR, new Range(-10, 10)));

    @Test
    void anEnvelopeReachesTheExtremesOfEveryColumn() {
        Curve spiky = ArrayCurve.of(200_000, 100, t -> Math.sin(1000 * t) * (t > 50 ? 9 : 3));

        Rectangle2D bounds = Trace.of(spiky, AREA, 10, 610, 1).envelope.getBounds2D();

        assertThat(bounds.getMinY()).isCloseTo(AREA.py(9), offset(0.05));
        assertThat(bounds.getMaxY()).isCloseTo(AREA.py(-9), offset(0.05));
    }

    @Test
    void aSinglePeakAmongManyPointsIsSeen() {
        Curve peak = ArrayCurve.of(100_000, 100, t -> Math.abs(t - 33.3) < 6e-4 ? 8 : 0);

        Trace trace = Trace.of(peak, AREA, 10, 610, 1);

        assertThat(trace.envelope.getBounds2D().getMinY()).isCloseTo(AREA.py(8), offset(0.05));
    }

    @Test
    void theCostIsThatOfPixelsNotPoints() {
        Curve smooth = ArrayCurve.of(1_000_000, 100, t -> 9 / (1 + Math.exp(t - 50)));

        assertThat(segments(Trace.of(smooth, AREA, 10, 610, 1).line)).isLessThan(2 * 600);
    }

    @Test
    void aPartEndsOnTheCurveAtItsLastPixel() {
        Curve line = ArrayCurve.of(4, 100, t -> t / 10);

        Rectangle2D bounds = Trace.of(line, AREA, 10, 333, 1).line.getBounds2D();

        assertThat(bounds.getMaxX()).isCloseTo(333, offset(1e-9));
        assertThat(bounds.getMinY()).isCloseTo(AREA.py(AREA.valueX(333) / 10), offset(1e-9));
    }

    private static int segments(Path2D path) {
        int count = 0;
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            count++;
        }
        return count;
    }
}
