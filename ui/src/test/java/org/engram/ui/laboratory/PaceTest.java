package org.engram.ui.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {
    private long now;
    private final Pace<String> pace = new Pace<>(() -> now);

    @Test
    void theFirstPictureIsPaintedAtOnce() {
        assertThat(pace.take("read-out", 0)).isTrue();
    }

    @Test
    void theNextOneWaitsTwentyTimesAsLongAsTheLastOneTook() {
        pace.take("read-out", 0);
        now = 1_999;
        assertThat(pace.take("read-out", 100)).isFalse();
        now = 2_000;
        assertThat(pace.take("read-out", 100)).isTrue();
        assertThat(pace.take("read-out", 100)).isFalse();
    }

    @Test
    void eachFigureHasAPaceOfItsOwn() {
        pace.take("read-out", 0);
        assertThat(pace.take("kinds", 1_000_000)).isTrue();
    }
}
