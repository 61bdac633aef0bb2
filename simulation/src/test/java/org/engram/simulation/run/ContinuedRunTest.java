package org.engram.simulation.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.engram.simulation.run.CountingRun.Counted;
import org.junit.jupiter.api.Test;

/** The session with runs that a change need not start anew, and that have moments only where a step ends. */
class ContinuedRunTest {
    private long now = 1_000_000_000_000L;
    private final Session<Integer, Counted> session = new Session<>(new CountingRun.Factory(), () -> now);

    @Test
    void aRunGoesOnUnderAChangeThatItCanTake() {
        open(100);
        session.seek(100);
        session.continueWith(150);
        settle();
        assertThat(session.frame().run()).isEqualTo(1);
        assertThat(session.frame().goal()).isEqualTo(150);
        assertThat(session.frame().status()).isEqualTo(new RunStatus.Solved(150));
        assertThat(session.frame().snapshot().time()).isEqualTo(100);
    }

    @Test
    void aChangeThatItCannotTakeStartsAnew() {
        open(100);
        session.continueWith(50);
        settle();
        assertThat(session.frame().run()).isEqualTo(2);
        assertThat(session.frame().status()).isEqualTo(new RunStatus.Solved(50));
    }

    @Test
    void withoutARunAChangeStartsOne() {
        session.continueWith(50);
        settle();
        assertThat(session.frame().run()).isEqualTo(1);
    }

    @Test
    void aChangeThatStartsNothingLeavesTheRunAndSaysWhy() {
        open(100);
        session.continueWith(-1);
        assertThat(session.beginning()).isTrue();
        settle();
        assertThat(session.beginning()).isFalse();
        assertThat(session.problem()).contains("Nobody counts to -1.");
        assertThat(session.frame().goal()).isEqualTo(100);
        session.continueWith(120);
        settle();
        assertThat(session.problem()).isEmpty();
    }

    @Test
    void ofSeveralChangesTheNewestCounts() {
        open(100);
        session.continueWith(-1);
        session.continueWith(120);
        session.continueWith(130);
        settle();
        assertThat(session.problem()).isEmpty();
        assertThat(session.frame().run()).isEqualTo(1);
        assertThat(session.frame().goal()).isEqualTo(130);
        session.continueWith(200);
        session.open(90);
        session.continueWith(95);
        settle();
        assertThat(session.frame().run()).isEqualTo(2);
        assertThat(session.frame().goal()).isEqualTo(95);
    }

    @Test
    void aPlayheadBetweenTwoStepsShowsTheOneBeforeAndRests() {
        open(100);
        session.seek(41.7);
        settle();
        assertThat(session.frame().snapshot().time()).isEqualTo(41);
        Counted shown = session.frame();
        now += 1_000_000_000;
        assertThat(session.turn()).isEqualTo(SimulationLoop.IDLE);
        assertThat(session.frame()).isSameAs(shown);
    }

    @Test
    void playingPublishesOnlyWhereAStepWasPassed() {
        open(100);
        session.speed(10);
        session.play();
        session.turn();
        now += 90_000_000;
        session.turn();
        Counted before = session.frame();
        now += 20_000_000; // 0.9 to 1.1
        session.turn();
        assertThat(session.frame()).isNotSameAs(before);
        assertThat(session.frame().snapshot().time()).isEqualTo(1);
        Counted at = session.frame();
        now += 20_000_000; // to 1.3
        session.turn();
        assertThat(session.frame()).isSameAs(at);
    }

    private void open(int goal) {
        session.open(goal);
        settle();
    }

    private void settle() {
        while (session.turn() != SimulationLoop.IDLE) {}
    }
}
