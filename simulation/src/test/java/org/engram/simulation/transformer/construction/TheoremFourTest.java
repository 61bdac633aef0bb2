package org.engram.simulation.transformer.construction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.stream.IntStream;
import org.engram.simulation.transformer.Activation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The construction of spec 4.4. */
class TheoremFourTest {
    private static Setting setting(int subjects, int relations, int dimension, int width) {
        return new Setting(subjects, relations, 4, dimension, 8, width, Activation.SQUARE, new TheoremFour(4, 100, 2));
    }

    /** One draw of the smaller varies by .05, of the larger by .02. */
    @ParameterizedTest
    @CsvSource({"8, 8, 32, 30, 0.86, 0.04", "16, 16, 64, 10, 0.87, 0.02"})
    void memoryOfPerfectCopiesIsThatOfTheAcceptanceFacts(
            int subjects, int relations, int dimension, int draws, double accuracy, double margin) {
        Setting setting = setting(subjects, relations, dimension, 4096);
        double mean = IntStream.range(0, draws)
                .mapToObj(setting::draw)
                .mapToDouble(model -> model.accuracy(model.logitsOfPerfectCopies()))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(accuracy, within(margin));
    }

    @Test
    void withOrthonormalTokensTheHeadsCopyPerfectly() {
        ConstructedModel model = setting(7, 6, 43, 64).drawOnAxes(1);
        double[] copies = model.transformer().attention(model.prompts());
        for (int i = 0; i < model.prompts().size(); i++) {
            for (int j = 0; j < 43; j++) {
                double expected = j == i / 6 || j == 7 + i % 6 ? 1 : 0;
                assertThat(copies[i * 43 + j]).isCloseTo(expected, within(1e-12));
            }
        }
    }

    @Test
    void headsAndMemoryTogetherRecallFacts() {
        ConstructedModel model = setting(8, 8, 256, 2048).draw(1);
        assertThat(model.accuracy(model.logits())).isEqualTo(1);
    }

    @Test
    void theRightAnswerScoresTheSignal() {
        ConstructedModel model = setting(3, 2, 64, 32768).drawOnAxes(1);
        double[] logits = model.logits();
        double sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += logits[i * 8 + model.right(i)];
        }
        assertThat(sum / 6).isCloseTo(TheoremFour.SIGNAL, withinPercentage(5));
    }

    @Test
    void everyBlockNeedsHeadsForAllDirections() {
        assertThat(new TheoremFour(4, 100, 2).heads(9, 4, 20, 8)).isEqualTo((3 + 1) * 3);
        assertThat(new TheoremFour(4, 100, 2).heads(8, 8, 8, 8)).isEqualTo(4);
    }

    @Test
    void whatDoesNotFitIsNamed() {
        assertThatThrownBy(() -> new TheoremFour(4, 100, 3)).hasMessageContaining("2, 4 or 6, not 3");
        assertThatThrownBy(() -> setting(4, 4, 16, 0).draw(1)).hasMessageContaining("width m of 1 or more");
        assertThatThrownBy(() -> new TheoremFour(1, 1, 2).heads(1 << 16, 1, 1 << 16, 1))
                .hasMessageContaining("4295032832 heads");
        Setting quartic = new Setting(4, 4, 2, 16, 4, 8, Activation.SQUARE, new TheoremFour(4, 100, 4));
        assertThatThrownBy(() -> quartic.draw(1)).hasMessageContaining("square has no part of degree 4");
    }
}
