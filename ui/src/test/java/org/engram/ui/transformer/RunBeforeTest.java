package org.engram.ui.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.engram.simulation.run.training.TrainingFrame;
import org.junit.jupiter.api.Test;

class RunBeforeTest {
    private final RunBefore before = new RunBefore();
    private final TrainingFrame first = SampleTraining.usual().number(1).frame();
    private final TrainingFrame second = SampleTraining.usual().number(2).frame();
    private final TrainingFrame third = SampleTraining.usual().number(3).frame();

    @Test
    void theFirstRunHasNone() {
        before.accept(first, Optional.empty());
        assertThat(before.frame()).isEmpty();
    }

    @Test
    void itIsTheLastPictureOfTheRunBeforeAsLongAsTheNextOneLasts() {
        before.accept(first, Optional.empty());
        before.accept(second, Optional.empty());
        TrainingFrame later = SampleTraining.usual().number(2).frame();
        before.accept(later, Optional.empty());
        assertThat(before.frame()).containsSame(first);
        before.accept(third, Optional.empty());
        assertThat(before.frame()).containsSame(later);
    }

    @Test
    void whileASliderIsHeldItIsTheRunFromBefore() {
        before.accept(first, Optional.empty());
        before.accept(second, Optional.of(first));
        before.accept(third, Optional.of(first));
        assertThat(before.frame()).containsSame(first);
    }

    @Test
    void aRunOnTheWayToOtherSettingsIsPassedOver() {
        before.accept(first, Optional.empty());
        before.accept(SampleTraining.usual().number(2).trainedFor(0.3).frame(), Optional.empty());
        before.accept(third, Optional.empty());
        assertThat(before.frame()).containsSame(first);
    }

    @Test
    void factsOfAnotherKindAreNotCompared() {
        before.accept(first, Optional.empty());
        before.accept(SampleTraining.constructed().number(2).frame(), Optional.empty());
        assertThat(before.frame()).isEmpty();
    }
}
