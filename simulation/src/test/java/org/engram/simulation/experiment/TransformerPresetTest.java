package org.engram.simulation.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.engram.simulation.transformer.Architecture;
import org.engram.simulation.transformer.construction.TheoremThree;
import org.junit.jupiter.api.Test;

class TransformerPresetTest {
    @Test
    void everyPresetIsAnExperimentThatIsTestedOften() {
        assertThat(TransformerPreset.all()).allSatisfy(preset -> {
            Training training = preset.settings().experiment().training();
            assertThat(training.evaluateEvery()).isEqualTo(8);
            assertThat(training.testSize()).isBetween(256, 1024);
        });
    }

    @Test
    void namesAreDistinctAndDescriptionsAreOneSentence() {
        assertThat(TransformerPreset.all()).extracting(TransformerPreset::name).doesNotHaveDuplicates();
        assertThat(TransformerPreset.all())
                .extracting(TransformerPreset::description)
                .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain(". "));
    }

    @Test
    void thePapersFigureComesFirstWithTheDefaultsOfTheCommandLine() {
        TransformerSettings paper = TransformerPreset.all().getFirst().settings();
        assertThat(paper.with(TransformerParameter.EVALUATE_EVERY, 128).with(TransformerParameter.TEST_SIZE, 1024))
                .isEqualTo(TransformerSettings.defaults());
    }

    @Test
    void theFigureOnTheRightIsTheMergedHeadAllOfWhoseWeightsStartEqual() {
        TransformerExperiment experiment =
                TransformerPreset.mergedHead().settings().experiment();
        assertThat(experiment.architecture()).isEqualTo(new Architecture.MergedHead(256));
        assertThat(experiment.start()).isEqualTo(new Start.Uniform(1e-5));
        assertThat(experiment.training().rule()).isEqualTo(new UpdateRule.Sgd(0, 0));
    }

    @Test
    void theoremsAreBuiltWithoutTraining() {
        assertThat(TransformerPreset.theorem3().settings().experiment())
                .satisfies(
                        experiment -> assertThat(experiment.training().steps()).isZero())
                .extracting(TransformerExperiment::start)
                .isEqualTo(new Start.Constructed(new TheoremThree(8, 100)));
        assertThat(TransformerPreset.theorem4().settings().experiment().architecture())
                .isInstanceOfSatisfying(Architecture.OneLayer.class, model -> {
                    assertThat(model.heads()).isEqualTo((4 + 4) * 4);
                    assertThat(model.mlpWidth()).isEqualTo(4096);
                });
    }
}
