package org.engram.simulation.runfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @Test
    void everyDoubleIsReadBackAsItself() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertThat(Double.parseDouble(Numbers.text(value))).isEqualTo(value);
                assertThat(Numbers.rounded(value).precision()).isLessThanOrEqualTo(17);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "819.2, 819.20000000000005",
        "100, 100",
        "0, 0",
        "-0.0, 0",
        "0.1, 0.10000000000000001",
        "1e300, 1.0000000000000001E+300"
    })
    void seventeenDigitsTrailingZerosLeftOut(double value, String text) {
        assertThat(Numbers.text(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "1d", "0x1p3", "", " 1", "1,5", "1e999", "٣"})
    void whatIsNoDecimalNumberIsRefused(String text) {
        assertThat(Numbers.parse(text)).isEmpty();
    }

    @Test
    void decimalNumbersAreRead() {
        assertThat(Numbers.parse("+1.5e-3")).hasValue(0.0015);
        assertThat(Numbers.parse(".5")).hasValue(0.5);
        assertThat(Numbers.parse("3.")).hasValue(3);
    }
}
