package org.engram.simulation.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.engram.simulation.run.CountingRun.Count;
import org.junit.jupiter.api.Test;

class PictureTest {
    private final Picture<Count> picture = new Picture<>(() -> 0);
    private final CountingRun run = new CountingRun.Factory().start(2000, () -> false);

    PictureTest() {
        while (run.advance()) {}
    }

    private double shown(double time, boolean moving) {
        picture.renew(run, time, moving);
        return picture.snapshot().time();
    }

    @Test
    void aNewTimeIsGlancedAtAndThenLookedAt() {
        assertThat(shown(1234.5, false)).isEqualTo(1200);
        assertThat(picture.shows(1234.5)).isFalse();
        assertThat(shown(1234.5, false)).isEqualTo(1234);
        assertThat(picture.shows(1234.5)).isTrue();
    }

    @Test
    void whileItMovesThereAreGlancesOnly() {
        assertThat(shown(1234, true)).isEqualTo(1200);
        assertThat(shown(1234, true)).isEqualTo(1200);
        assertThat(shown(1301, true)).isEqualTo(1300);
        assertThat(picture.shows(1301)).isFalse();
    }

    @Test
    void whatIsQuickToSeeIsSeenAtOnce() {
        assertThat(shown(999.5, true)).isEqualTo(999);
        assertThat(picture.shows(999.5)).isTrue();
        assertThat(shown(1300, true)).isEqualTo(1300);
        assertThat(picture.shows(1300)).isTrue();
    }
}
