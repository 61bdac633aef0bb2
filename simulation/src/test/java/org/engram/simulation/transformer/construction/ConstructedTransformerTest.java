package org.engram.simulation.transformer.construction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.engram.simulation.transformer.Activation;
import org.engram.simulation.transformer.EmbeddingLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The constructions as the laboratory runs them. */
class ConstructedTransformerTest {
    private static final Setting THREE = new Setting(6, 5, 3, 40, 4, 0, Activation.RELU, new TheoremThree(3, 100));

    private static Setting four(Activation activation) {
        return new Setting(6, 5, 3, 40, 16, 64, activation, new TheoremFour(3, 100, 2));
    }

    private static void assertAgree(ConstructedModel model) {
        double[] direct = model.logits();
        double[] logits = model.logitsOfTransformer();
        assertThat(logits).containsExactly(direct, within(1e-9));
    }

    @Test
    void theTransformerOnAxesGivesExactlyTwoOneAndZero() {
        ConstructedModel model = THREE.drawOnAxes(1);
        double[] logits = model.logitsOfTransformer();
        for (int i = 0; i < model.prompts().size(); i++) {
            for (int a = 0; a < 15; a++) {
                assertThat(logits[i * 15 + a]).isEqualTo(model.level(i, a));
            }
        }
    }

    @Test
    void theTransformerWithOrthogonalEmbeddingsKnowsEverything() {
        ConstructedModel model = THREE.draw(1, EmbeddingLaw.ORTHOGONAL);
        double[] logits = model.logitsOfTransformer();
        for (int i = 0; i < model.prompts().size(); i++) {
            for (int a = 0; a < 15; a++) {
                assertThat(logits[i * 15 + a]).isCloseTo(model.level(i, a), within(1e-12));
            }
        }
        assertThat(model.accuracy(logits)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void theTransformerIsTheEquationsForEveryLawOfEmbeddings(EmbeddingLaw law) {
        assertAgree(THREE.draw(2, law));
        assertAgree(four(Activation.SQUARE).draw(2, law));
    }

    @ParameterizedTest
    @EnumSource
    void theTransformerIsTheEquationsForEveryActivation(Activation activation) {
        assertAgree(four(activation).draw(3));
    }
}
