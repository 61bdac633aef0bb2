package org.engram.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.engram.ui.figure.Axis;
import org.engram.ui.figure.PlotArea;
import org.engram.ui.figure.Range;
import org.engram.ui.figure.Scale;
import org.junit.jupiter.api.Test;

/** Office counts from the lower end of an axis, so that this must be a number that a person would write. */
class ChartAxesTest {
    private static Range rounded(Scale scale, double min, double max) {
        Axis axis = new Axis(scale, new Range(min, max));
        return ChartAxes.rounded(new PlotArea(0, 0, 1, 1, axis, axis)).x().range();
    }

    @Test
    void aLinearAxisBeginsAtAMultipleOfItsStep() {
        assertThat(rounded(Scale.LINEAR, 0.0167, 4216)).isEqualTo(new Range(0, 4216));
        assertThat(rounded(Scale.LINEAR, 123.4, 678.9)).isEqualTo(new Range(100, 678.9));
        assertThat(rounded(Scale.LINEAR, -0.31, 0.4).min()).isCloseTo(-0.4, within(1e-12));
    }

    @Test
    void oneThatDoesAlreadyStays() {
        assertThat(rounded(Scale.LINEAR, 0, 819.2)).isEqualTo(new Range(0, 819.2));
        assertThat(rounded(Scale.LINEAR, 200, 819.2)).isEqualTo(new Range(200, 819.2));
    }

    @Test
    void aLogarithmicAxisBeginsAtAPowerOfTen() {
        assertThat(rounded(Scale.LOG, 0.82, 819.2).min()).isCloseTo(1, within(1e-12));
        assertThat(rounded(Scale.LOG, 0.0011, 3.6).min()).isCloseTo(1e-3, within(1e-15));
    }
}
