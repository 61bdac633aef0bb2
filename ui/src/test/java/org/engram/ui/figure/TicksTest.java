package org.engram.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.engram.ui.figure.Ticks.Tick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
    private static final int THREADS = 4;

    @ParameterizedTest
    @CsvSource({"0,700,8", "0,4.1,5", "-3e-7,5e-7,6", "0,1e5,6", "1740.2,1740.9,4", "0,3e9,5"})
    void linearTicksAreFewDistinctAndInRange(double min, double max, int most) {
        List<Tick> ticks = Ticks.of(new Axis(Scale.LINEAR, new Range(min, max)), most);

        assertThat(ticks).hasSizeBetween(2, most + 1);
        assertThat(ticks).extracting(Tick::label).doesNotHaveDuplicates();
        assertThat(ticks).allSatisfy(t -> assertThat(t.value()).isBetween(min - 1e-9 * max, max + 1e-9 * max));
    }

    @ParameterizedTest
    @CsvSource({"0,4.8,2", "0,970,2", "0,2.3e-4,5", "0,120000,9"})
    void anAxisAlwaysTellsItsScaleByThreeTicksWithTheirTrueValues(double min, double max, int most) {
        List<Tick> ticks = Ticks.of(new Axis(Scale.LINEAR, new Range(min, max)), most);

        assertThat(ticks).hasSizeGreaterThanOrEqualTo(3);
        assertThat(ticks)
                .allSatisfy(t -> assertThat(
                                Double.parseDouble(t.label().replace('−', '-').replace(",", "")))
                        .isCloseTo(t.value(), within(1e-9 * max)));
    }

    @Test
    void logTicksStandAtPowersOfTen() {
        List<Tick> ticks = Ticks.of(new Axis(Scale.LOG, new Range(1e-6, 10)), 20);

        assertThat(ticks.stream().filter(Tick::major).map(Tick::label))
                .containsExactly("10⁻⁶", "10⁻⁵", "10⁻⁴", "10⁻³", "0.01", "0.1", "1", "10");
        assertThat(ticks).anyMatch(t -> !t.major() && Math.abs(t.value() - 0.5) < 1e-12);
    }

    @Test
    void aShortLogAxisHasLinearTicks() {
        List<Tick> ticks = Ticks.of(new Axis(Scale.LOG, new Range(2, 9)), 5);

        assertThat(ticks.stream().filter(Tick::major).count()).isGreaterThanOrEqualTo(3);
    }

    /** The painter and the pointer over a figure ask at the same time. */
    @Test
    void severalThreadsChooseTheTicksThatOneDoes() throws InterruptedException, ExecutionException {
        List<Axis> axes = IntStream.range(0, 10_000)
                .mapToObj(i -> new Axis(Scale.LINEAR, new Range(0, (1 + i % 7) * Math.pow(10, i % 23 - 11))))
                .toList();
        Callable<List<List<Tick>>> choosing =
                () -> axes.stream().map(axis -> Ticks.of(axis, 6)).toList();
        List<List<Tick>> alone = axes.stream().map(axis -> Ticks.of(axis, 6)).toList();

        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (Future<List<List<Tick>>> chosen : threads.invokeAll(Collections.nCopies(THREADS, choosing))) {
                assertThat(chosen.get()).isEqualTo(alone);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2.03312,4,2.033",
        "-0.0091,4,−0.009100",
        "0,4,0.000",
        "1.2345e-9,3,1.23e−9",
        "401.6,4,401.6",
        "2159.2,4,'2,159'",
        "NaN,4,–"
    })
    void valuesKeepTheirSignificantDigits(double value, int digits, String expected) {
        assertThat(Numbers.value(value, digits)).isEqualTo(expected);
    }
}
