package org.engram.simulation.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.engram.simulation.experiment.MemoryKindChoice;
import org.engram.simulation.experiment.MemoryParameter;
import org.engram.simulation.experiment.MemorySettings;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.CountingRun.Count;
import org.engram.simulation.run.memory.MemoryRun;
import org.engram.simulation.run.memory.MemorySnapshot;
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

    @Test
    void whatIsProvisionalIsLookedAtAgainThoughTheTimeStays() {
        MemorySettings settings = MemorySettings.defaults()
                .with(MemoryKindChoice.LINEAR_TRAINED)
                .with(MemoryParameter.INPUTS, 10)
                .with(MemoryParameter.DIMENSION, 8)
                .with(MemoryParameter.STEPS, 5);
        MemoryRun training = new MemoryRun(settings.experiment(), Kernel.plain(), () -> false);
        Picture<MemorySnapshot> live = new Picture<>(() -> 0);

        assertThat(live.renew(training, 10, false)).isTrue();
        assertThat(live.shows(10)).isFalse();
        while (training.advance()) {}
        assertThat(live.renew(training, 10, false)).isTrue();
        assertThat(live.shows(10)).isTrue();
        assertThat(live.snapshot().trainedSteps()).isPositive();
    }
}
