package org.engram.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void progressSaysPartAndRemainingTime() {
        assertThat(Progress.line(0.25, 10)).contains("25 %", "30 s left");
        assertThat(Progress.line(0, 10)).contains("unknown time");
        assertThat(Progress.line(0.001, 10)).contains("min left");
    }
}
