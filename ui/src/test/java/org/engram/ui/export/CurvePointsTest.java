package org.engram.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.engram.ui.figure.Axis;
import org.engram.ui.figure.Curve;
import org.engram.ui.figure.Range;
import org.engram.ui.figure.Samples;
import org.engram.ui.figure.Scale;
import org.junit.jupiter.api.Test;

class CurvePointsTest {
    private static final Axis TIME = new Axis(Scale.LINEAR, new Range(0, 700));

    private static Curve total(int n) {
        return Samples.loss(n).series().getFirst().curve();
    }

    @Test
    void aShortCurveKeepsAllItsPoints() {
        assertThat(CurvePoints.of(total(3000), TIME))
                .isEqualTo(IntStream.rangeClosed(0, 3000).toArray());
    }

    @Test
    void aLongCurveKeepsItsEndsItsExtremesAndItsOrder() {
        Curve curve = total(1_000_000);

        int[] points = CurvePoints.of(curve, TIME);

        assertThat(points)
                .hasSizeLessThan(4100)
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith(0)
                .endsWith(1_000_000);
        assertThat(Arrays.stream(points).mapToDouble(curve::y).max()).hasValue(curve.max(0, curve.size()));
        assertThat(Arrays.stream(points).mapToDouble(curve::y).min()).hasValue(curve.min(0, curve.size()));
    }

    @Test
    void onALogarithmicAxisEarlyPointsAreKeptMoreClosely() {
        Axis log = new Axis(Scale.LOG, new Range(0.7, 700));

        int[] points = CurvePoints.of(total(100_000), log);

        assertThat(Arrays.stream(points).filter(i -> i < 10_000).count())
                .isGreaterThan(Arrays.stream(points).filter(i -> i >= 10_000).count());
    }
}
