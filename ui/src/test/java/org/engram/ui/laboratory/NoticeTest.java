package org.engram.ui.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticeTest {
    private final Notice notice = new Notice();

    @Test
    void aSentenceOfTheSessionStandsUntilItTakesItBack() {
        notice.hear("too large");
        notice.say("another file");
        notice.settle();
        assertThat(said()).isEqualTo("too large");
        notice.hear("");
        assertThat(said()).isEmpty();
    }

    @Test
    void whatWasDismissedIsNotSaidAgainWhileItIsTheSame() {
        notice.hear("too large");
        notice.dismiss();
        notice.hear("too large");
        assertThat(said()).isEmpty();
        notice.hear("too small");
        assertThat(said()).isEqualTo("too small");
    }

    @Test
    void takingBackLeavesASentenceFromElsewhere() {
        notice.hear("too large");
        notice.say("no such file");
        notice.hear("");
        assertThat(said()).isEqualTo("no such file");
    }

    private String said() {
        return notice.sentenceProperty().get();
    }
}
