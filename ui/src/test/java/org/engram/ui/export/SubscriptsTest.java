package org.engram.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.engram.ui.export.Subscripts.Part;
import org.junit.jupiter.api.Test;

class SubscriptsTest {
    @Test
    void anIndexOfOneOrTwoLettersIsLowered() {
        assertThat(Subscripts.parts("‖W_OV(·, z)‖"))
                .containsExactly(new Part("‖W", false), new Part("OV", true), new Part("(·, z)‖", false));
        assertThat(Subscripts.parts("H = 8 · d_h = 4"))
                .containsExactly(new Part("H = 8 · d", false), new Part("h", true), new Part(" = 4", false));
        assertThat(Subscripts.parts("T_S / T_R"))
                .containsExactly(
                        new Part("T", false), new Part("S", true), new Part(" / T", false), new Part("R", true));
    }

    @Test
    void otherUnderscoresStay() {
        for (String words : List.of("official_language", "a_long", "x_", "plain", "")) {
            assertThat(Subscripts.parts(words)).containsExactly(new Part(words, false));
        }
    }
}
