package org.engram.ui.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.engram.simulation.experiment.CaptionPart;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.experiment.TransformerSettings;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final TransformerSettings BASE = TransformerSettings.defaults();
    private static final TransformerSettings SMALL = BASE.with(TransformerParameter.DIMENSION, 16);

    @Test
    void onlyWhatIsNotTheSameInAllRunsIsNamed() {
        Differences differences = Differences.of(List.of(BASE.parts(), SMALL.parts()));

        assertThat(differences.names()).containsExactly("d");
        assertThat(differences.words(SMALL.parts())).isEqualTo("d=16");
        assertThat(differences.line(SMALL.parts())).isEqualTo("d = 16");
    }

    @Test
    void runsThatAreTheSameHaveNothingToName() {
        Differences differences = Differences.of(List.of(BASE.parts(), BASE.parts()));

        assertThat(differences.names()).isEmpty();
        assertThat(differences.words(BASE.parts())).isEmpty();
    }

    @Test
    void aParameterWithoutALetterIsNamedByItsWord() {
        FlowSettings even = FlowSettings.defaults();
        FlowSettings skewed = even.with(FlowParameter.SUBJECT_ZIPF, 1);

        Differences differences = Differences.of(List.of(even.parts(), skewed.parts()));

        assertThat(differences.words(skewed.parts())).isEqualTo("subject zipf 1");
    }

    @Test
    void aRunThatLacksAParameterHasNoValueForIt() {
        List<CaptionPart> descent = FlowSettings.defaults().withDescent(true).parts();
        List<CaptionPart> flow = FlowSettings.defaults().parts();

        Differences differences = Differences.of(List.of(flow, descent));

        assertThat(differences.names()).contains("ε", "η", "gradient");
        assertThat(Differences.value(descent, "ε")).isEqualTo(RunNumber.NONE);
        assertThat(Differences.value(flow, "ε")).isEqualTo("1e-8");
        assertThat(Differences.value(descent, "gradient")).isEqualTo("descent");
    }

    @Test
    void whatALegendHasNoRoomForIsHintedAt() {
        TransformerSettings other = SMALL.with(TransformerParameter.HEADS, 3)
                .with(TransformerParameter.MLP_WIDTH, 5)
                .with(TransformerParameter.SUBJECTS, 100)
                .with(TransformerParameter.RELATIONS, 8)
                .with(TransformerParameter.BATCH, 123);

        String words = Differences.of(List.of(BASE.parts(), other.parts())).words(other.parts());

        assertThat(words).startsWith("S=100 R=8").endsWith(" …").hasSizeLessThan(27);
    }
}
