package org.engram.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaptionTest {
    private static final String TEXT =
            "structured facts · S = 16 · R = 4 · D = 8 · α = 1e-5 · until t = 819.2 · no seed";

    @Test
    void noLineBeginsWithASeparatorAtAnyWidth() {
        for (double width = 60; width < 700; width += 7) {
            assertThat(Caption.of(TEXT, width).lines()).noneMatch(line -> line.startsWith("·"));
        }
    }

    @Test
    void theLinesTogetherAreTheText() {
        assertThat(String.join(" ", Caption.of(TEXT, 200).lines())).isEqualTo(TEXT);
    }
}
