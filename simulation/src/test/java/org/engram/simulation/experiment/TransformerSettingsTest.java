package org.engram.simulation.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engram.simulation.experiment.SettingsTrials.SMALL;
import static org.engram.simulation.experiment.SettingsTrials.TABLE;
import static org.engram.simulation.experiment.SettingsTrials.assertRefused;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.task.TableFacts;
import org.engram.simulation.transformer.Activation;
import org.engram.simulation.transformer.Architecture;
import org.engram.simulation.transformer.Attention;
import org.engram.simulation.transformer.EmbeddingLaw;
import org.junit.jupiter.api.Test;

class TransformerSettingsTest {
    private static final TransformerSettings DEFAULTS = TransformerSettings.defaults();

    @Provide
    Arbitrary<Double> anyNumber() {
        return SettingsTrials.numbers();
    }

    @Provide
    Arbitrary<FactSource> anySource() {
        return SettingsTrials.sources();
    }

    @Property(tries = 2000)
    void everyValueGivesAnExperimentOrASentenceThatNamesIt(
            @ForAll TransformerParameter parameter,
            @ForAll("anyNumber") double value,
            @ForAll("anySource") FactSource source,
            @ForAll ModelKind model,
            @ForAll OptimiserKind optimiser) {
        TransformerSettings settings =
                DEFAULTS.with(source).with(model).with(optimiser).with(parameter, value);
        if (parameter.allows(value) && value <= settings.max(parameter)) {
            assertThat(settings.experiment()).isEqualTo(settings.experiment());
        } else {
            assertRefused(settings, parameter).contains("must be", parameter.text(value));
        }
    }

    @Property(tries = 300)
    void everyAllowedCombinationHasACaptionInOneLine(
            @ForAll("unit") List<Double> fractions,
            @ForAll("anySource") FactSource source,
            @ForAll ModelKind model,
            @ForAll StartKind start,
            @ForAll Schedule schedule) {
        TransformerSettings settings =
                DEFAULTS.with(source).with(model).with(start).with(schedule);
        for (TransformerParameter parameter : TransformerParameter.values()) {
            settings = settings.with(parameter, between(settings, parameter, fractions.get(parameter.ordinal())));
        }
        assertThat(settings.caption()).doesNotContain("\n").contains("seed");
    }

    @Provide
    Arbitrary<List<Double>> unit() {
        return Arbitraries.doubles().between(0, 1).list().ofSize(TransformerParameter.values().length);
    }

    private static double between(TransformerSettings settings, TransformerParameter parameter, double fraction) {
        double max = Math.min(parameter.sliderMax(), settings.max(parameter));
        double value = parameter.sliderMin() + fraction * (max - parameter.sliderMin());
        return parameter.whole() ? Math.rint(value) : value;
    }

    @Test
    void defaultsAreThoseOfTheCommandLine() {
        assertThat(DEFAULTS.experiment())
                .isEqualTo(new TransformerExperiment(
                        new RandomFacts(32, 32, 8, 0),
                        64,
                        32,
                        new Architecture.OneLayer(32, 8, 8, 32, Attention.SOFTMAX, Activation.RELU),
                        EmbeddingLaw.SPHERE,
                        new Start.Random(),
                        new Training(
                                new UpdateRule.Adam(0),
                                Schedule.CONSTANT,
                                List.of(new RateChange(0, 0.01)),
                                1024,
                                16384,
                                Double.NaN,
                                128,
                                1024),
                        64));
    }

    @Test
    void equalValuesAreEqualSettings() {
        TransformerSettings other = DEFAULTS.with(Attention.LINEAR).with(Attention.SOFTMAX);
        assertThat(other).isEqualTo(DEFAULTS).hasSameHashCodeAs(DEFAULTS);
        assertThat(DEFAULTS.with(Attention.LINEAR)).isNotEqualTo(DEFAULTS);
    }

    @Test
    void orthogonalTokensNeedAsManyDimensions() {
        TransformerSettings settings = DEFAULTS.with(EmbeddingLaw.ORTHOGONAL);
        assertRefused(settings.with(TransformerParameter.DIMENSION, 128), TransformerParameter.DIMENSION)
                .contains("128", "at least 129", "orthogonal");
        assertThat(settings.with(TransformerParameter.DIMENSION, 129)
                        .experiment()
                        .embeddings())
                .isEqualTo(EmbeddingLaw.ORTHOGONAL);
    }

    @Test
    void aSmallerTableLowersSubjectsAndRelations() {
        assertThat(DEFAULTS.with(TABLE).experiment().facts()).isEqualTo(new TableFacts("small.csv", SMALL, 10, 3, 0));
        assertRefused(DEFAULTS.with(TABLE).with(TransformerParameter.SUBJECTS, 11), TransformerParameter.SUBJECTS)
                .contains("small.csv has 10 subjects");
    }

    @Test
    void paddingBelowTheLargestAnswerSetNamesTheTable() {
        assertThat(DEFAULTS.with(TABLE).withPadding(9).experiment().facts())
                .isEqualTo(new TableFacts("small.csv", SMALL, 10, 3, 9));
        assertRefused(DEFAULTS.with(TABLE).withPadding(2), TransformerParameter.ANSWERS)
                .contains("a relation of small.csv has");
    }

    @Test
    void aConstructionHasTheHeadsThatItNeedsAndNoMlpBesideTheoremThree() {
        TransformerSettings settings = DEFAULTS.with(StartKind.ATTENTION)
                .with(TransformerParameter.BLOCK_SIZE, 5)
                .with(TransformerParameter.STEPS, 0);
        assertThat(settings.experiment().architecture())
                .isEqualTo(new Architecture.OneLayer(32, 7 + 7, 8, 0, Attention.SOFTMAX, Activation.RELU));
        assertThat(settings.with(StartKind.ATTENTION_MLP).experiment().architecture())
                .isEqualTo(new Architecture.OneLayer(32, (7 + 7) * 4, 8, 32, Attention.SOFTMAX, Activation.RELU));
    }

    @Test
    void whatATheoremCannotUseIsASentence() {
        TransformerSettings theorem4 = DEFAULTS.with(StartKind.ATTENTION_MLP);
        assertRefused(theorem4.with(TransformerParameter.MLP_WIDTH, 0), TransformerParameter.MLP_WIDTH);
        assertRefused(
                theorem4.with(TransformerParameter.SUBJECTS, Integer.MAX_VALUE)
                        .with(TransformerParameter.BLOCK_SIZE, 1),
                TransformerParameter.BLOCK_SIZE);
        assertRefused(theorem4.with(TransformerParameter.DEGREE, 3), TransformerParameter.DEGREE);
        assertRefused(
                theorem4.with(Activation.SQUARE).with(TransformerParameter.DEGREE, 4), TransformerParameter.DEGREE);
        assertThat(theorem4.with(Activation.SQUARE).experiment().start()).isInstanceOf(Start.Constructed.class);
    }

    @Test
    void controlsWithoutEffectSayWhy() {
        assertThat(disabled(DEFAULTS))
                .containsExactlyInAnyOrder(
                        TransformerParameter.INIT,
                        TransformerParameter.BLOCK_SIZE,
                        TransformerParameter.BETA,
                        TransformerParameter.DEGREE,
                        TransformerParameter.MOMENTUM,
                        TransformerParameter.UNTIL_ACCURACY);
        assertThat(disabled(DEFAULTS.with(OptimiserKind.SGD))).doesNotContain(TransformerParameter.MOMENTUM);
        assertThat(disabled(DEFAULTS.withStopping(true))).doesNotContain(TransformerParameter.UNTIL_ACCURACY);
        assertThat(disabled(DEFAULTS.with(ModelKind.MERGED_HEAD)))
                .contains(
                        TransformerParameter.HEADS, TransformerParameter.HEAD_DIMENSION, TransformerParameter.MLP_WIDTH)
                .doesNotContain(TransformerParameter.INIT);
        assertThat(disabled(DEFAULTS.with(StartKind.ATTENTION)))
                .contains(TransformerParameter.HEADS, TransformerParameter.MLP_WIDTH, TransformerParameter.DEGREE)
                .doesNotContain(TransformerParameter.BETA);
        assertThat(disabled(DEFAULTS.with(TransformerParameter.STEPS, 0)))
                .contains(TransformerParameter.LEARNING_RATE, TransformerParameter.EVALUATE_EVERY);
        assertThat(DEFAULTS.with(TransformerParameter.MLP_WIDTH, 0).disabledReason(TransformerChoice.ACTIVATION))
                .isPresent();
        assertThat(DEFAULTS.with(ModelKind.MERGED_HEAD).disabledReason(TransformerChoice.START))
                .isPresent();
        assertThat(DEFAULTS.disabledReason(TransformerChoice.START)).isEmpty();
    }

    private static List<TransformerParameter> disabled(TransformerSettings settings) {
        return List.of(TransformerParameter.values()).stream()
                .filter(parameter -> settings.disabledReason(parameter).isPresent())
                .toList();
    }

    @Test
    void captionNamesEveryParameterThatCounts() {
        assertThat(DEFAULTS.caption())
                .startsWith("random facts · S = 32 · R = 32 · D = 8 · facts seed 0 · N = 64 · T = 32 · d = 32 · H = 8")
                .contains("d_h = 8", "m = 32", "η = 0.01", "B = 1024", "n = 16384", " seed 64", "attention Softmax")
                .doesNotContain("β", "μ", "α");
    }

    @Test
    void theCaptionOfARunNamesTheRatesThatItGotOnItsWay() {
        Training training = DEFAULTS.experiment().training().withRate(new RateChange(512, 0.003));
        TransformerSettings now = DEFAULTS.with(TransformerParameter.LEARNING_RATE, 0.003);
        assertThat(now.caption(training)).contains("η = 0.01 · ", "η = 0.003 from step 512");
        assertThat(now.caption(now.experiment().training())).isEqualTo(now.caption());
    }

    @Test
    void anotherLearningRateFromAStepOnReplacesWhatWasToComeLater() {
        Training training = DEFAULTS.experiment()
                .training()
                .withRate(new RateChange(100, 0.003))
                .withRate(new RateChange(50, 0.02));
        assertThat(training.rates()).containsExactly(new RateChange(0, 0.01), new RateChange(50, 0.02));
    }
}
