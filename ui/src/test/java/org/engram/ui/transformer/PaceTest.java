package org.engram.ui.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {
    private long now;
    private final Pace pace = new Pace(() -> now);

    @Test
    void theFirstPictureIsPaintedAtOnce() {
        assertThat(pace.take(FigureKind.READOUT, 0)).isTrue();
    }

    @Test
    void theNextOneWaitsTwentyTimesAsLongAsTheLastOneTook() {
        pace.take(FigureKind.READOUT, 0);
        now = 1_999;
        assertThat(pace.take(FigureKind.READOUT, 100)).isFalse();
        now = 2_000;
        assertThat(pace.take(FigureKind.READOUT, 100)).isTrue();
        assertThat(pace.take(FigureKind.READOUT, 100)).isFalse();
    }

    @Test
    void eachFigureHasAPaceOfItsOwn() {
        pace.take(FigureKind.READOUT, 0);
        assertThat(pace.take(FigureKind.KINDS, 1_000_000)).isTrue();
    }
}
