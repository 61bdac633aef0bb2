package org.engram.ui.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChoiceTest {
    @Test
    void theFirstFigureFollowsTheLast() {
        assertThat(new Choice(2, 3).among(4)).containsExactly(3, 0);
        assertThat(new Choice(4, 8).among(9)).containsExactly(8, 0, 1, 2);
    }

    @Test
    void moreThanThereAreAreNotShown() {
        assertThat(new Choice(4, 1).among(3)).containsExactly(1, 2, 0);
    }

    @Test
    void goingOnAndBackLeadsRound() {
        assertThat(new Choice(1, 0).moved(-1, 4)).isEqualTo(new Choice(1, 3));
        assertThat(new Choice(2, 3).moved(1, 4)).isEqualTo(new Choice(2, 0));
        assertThat(new Choice(1, 2).withCount(4)).isEqualTo(new Choice(4, 2));
    }
}
