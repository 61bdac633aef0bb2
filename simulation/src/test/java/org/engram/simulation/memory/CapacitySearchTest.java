package org.engram.simulation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.engram.simulation.memory.CapacitySearch.Attempt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapacitySearchTest {
    private static CapacitySearch upTo(int capacity, int limit) {
        return new CapacitySearch(n -> n <= capacity ? 1 : 0.5, 0.99, limit);
    }

    /** The authors' interval for d = 16: from 16 to 128, of which neither end is looked at. */
    @Test
    void theBisectionIsTheAuthors() {
        CapacitySearch search = upTo(63, 1 << 20);

        assertThat(search.within(16, 128)).isEqualTo(63);
        assertThat(search.attempts()).extracting(Attempt::inputs).containsExactly(72, 44, 58, 65, 61, 63, 64);
        assertThat(search.attempts().getFirst()).isEqualTo(new Attempt(72, 0.5));
    }

    @Test
    void largeIntervalsEndAtOnePerCent() {
        CapacitySearch search = upTo(7777, 1 << 20);

        assertThat(search.within(128, 8192)).isBetween(7700, 7777);
        assertThat(search.attempts().size()).isLessThan(10);
    }

    @ParameterizedTest
    @CsvSource({"5, 5", "1, 1", "0, 0", "15, 15", "128, 128", "129, 129", "1000, 1000"})
    void anIntervalThatMissesTheCapacityMovesOn(int capacity, int found) {
        assertThat(upTo(capacity, 1 << 20).within(16, 128)).isBetween((int) (found / 1.011), found);
    }

    @ParameterizedTest
    @CsvSource({"0, 8", "1, 8", "7, 8", "8, 8", "9, 8", "100, 8", "99, 1", "3000, 17"})
    void doublingFindsTheSame(int capacity, int first) {
        assertThat(upTo(capacity, 1 << 20).upFrom(first)).isBetween((int) (capacity / 1.011), capacity);
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "99, 99", "1, 1", "37, 37"})
    void nothingIsLookedAtBeyondTheLimit(int limit, int found) {
        CapacitySearch doubling = upTo(Integer.MAX_VALUE, limit);
        assertThat(doubling.upFrom(8)).isEqualTo(found);
        assertThat(doubling.attempts()).allMatch(attempt -> attempt.inputs() <= limit);

        CapacitySearch within = upTo(Integer.MAX_VALUE, limit);
        assertThat(within.within(8, 32)).isEqualTo(found);
        assertThat(within.attempts()).allMatch(attempt -> attempt.inputs() <= limit);
    }

    @Test
    void theTargetItselfIsEnough() {
        assertThat(new CapacitySearch(n -> n <= 10 ? 0.99 : 0.98, 0.99, 100).upFrom(2))
                .isEqualTo(10);
    }
}
