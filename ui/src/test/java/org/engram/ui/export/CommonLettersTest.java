package org.engram.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.engram.ui.export.CommonLetters.Part;
import org.junit.jupiter.api.Test;

class CommonLettersTest {
    @Test
    void ordinaryWordsAreCommonInAnyScript() {
        for (String word : new String[] {"H(a|r) = 2.277", "α ≤ −1", "Côte d’Ivoire", "Łódź", "Москва", "東京"}) {
            assertThat(CommonLetters.parts(word)).containsExactly(new Part(word, true));
        }
    }

    @Test
    void lettersOfMathematicsAreNot() {
        assertThat(CommonLetters.parts("log|𝒜| = 3"))
                .containsExactly(new Part("log|", true), new Part("𝒜", false), new Part("| = 3", true));
        assertThat(CommonLetters.parts("‖W")).containsExactly(new Part("‖", false), new Part("W", true));
        assertThat(CommonLetters.parts("10⁻⁵")).containsExactly(new Part("10", true), new Part("⁻⁵", false));
    }

    @Test
    void aLetterIsNotPartedFromTheMarkOnIt() {
        assertThat(CommonLetters.parts("1 − p̂(a)"))
                .containsExactly(new Part("1 − ", true), new Part("p̂", false), new Part("(a)", true));
    }
}
