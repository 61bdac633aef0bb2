package org.engram.simulation.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.engram.simulation.experiment.SettingsTrials.SMALL;
import static org.engram.simulation.experiment.SettingsTrials.TABLE;
import static org.engram.simulation.experiment.SettingsTrials.assertRefused;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.memory.MeasuredMemory;
import org.engram.simulation.task.TableFacts;
import org.engram.simulation.transformer.EmbeddingLaw;
import org.junit.jupiter.api.Test;

class MemorySettingsTest {
    private static final MemorySettings DEFAULTS = MemorySettings.defaults();

    @Provide
    Arbitrary<Double> anyNumber() {
        return SettingsTrials.numbers();
    }

    @Property(tries = 500)
    void aNumberMakesAnExperimentOrOneSentence(
            @ForAll MemoryParameter parameter, @ForAll("anyNumber") double value, @ForAll MemoryKindChoice kind) {
        MemorySettings settings = DEFAULTS.with(kind).with(parameter, value);
        if (parameter.allows(value) && parameter != MemoryParameter.DEGREE) {
            assertThat(settings.experiment()).isEqualTo(settings.experiment());
        } else if (!parameter.allows(value)) {
            assertRefused(settings, parameter).contains("must be", parameter.text(value));
        }
    }

    @Test
    void defaultsAreThoseOfTheCommandLine() {
        assertThat(DEFAULTS.experiment())
                .isEqualTo(new MemoryExperiment(
                        new MemoryKind.OuterProduct(),
                        new AssociationMap.Identity(),
                        100,
                        100,
                        64,
                        EmbeddingLaw.SPHERE,
                        0,
                        true));
    }

    @Test
    void outputsFollowTheInputsUntilTheyAreGiven() {
        MemorySettings more = DEFAULTS.with(MemoryParameter.INPUTS, 150);
        assertThat(more.experiment().outputs()).isEqualTo(150);
        assertRefused(more.withOutputsFollowing(false), MemoryParameter.OUTPUTS).contains("at least 150", "identity");
        assertThat(more.withOutputsFollowing(false)
                        .with(MapChoice.MODULO)
                        .experiment()
                        .outputs())
                .isEqualTo(100);
    }

    @Test
    void aKindThatIsTrainedBringsTheAuthorsTraining() {
        MemorySettings matrix = DEFAULTS.with(MemoryKindChoice.LINEAR_TRAINED);
        MemorySettings mlp = matrix.with(MemoryKindChoice.MLP_TRAINED);
        assertThat(matrix.experiment().kind().training())
                .contains(MemoryTraining.ofMatrix().until(1));
        assertThat(mlp.experiment().kind().training())
                .contains(MemoryTraining.ofMlp().until(1));
        assertThat(mlp.with(OptimiserKind.SGD)
                        .experiment()
                        .kind()
                        .training()
                        .orElseThrow()
                        .rule())
                .isEqualTo(new UpdateRule.Sgd(0.9, 0));
    }

    @Test
    void everyDegreeThatIsAllowedHasAPartInItsNeurons() {
        for (MemoryKindChoice kind : MemoryKindChoice.values()) {
            for (MemoryActivation activation : MemoryActivation.values()) {
                for (int degree = 0; degree <= MemoryParameter.DEGREE.max(); degree++) {
                    MemorySettings settings = DEFAULTS.with(kind)
                            .with(activation)
                            .with(MemoryParameter.DEGREE, degree)
                            .with(MemoryParameter.WIDTH, 1)
                            .with(MemoryParameter.DIMENSION, 2)
                            .with(MemoryParameter.STEPS, 1)
                            .with(MemoryParameter.INPUTS, 2);
                    assertAllowedIfWritable(settings);
                }
            }
        }
    }

    private static void assertAllowedIfWritable(MemorySettings settings) {
        MemoryExperiment experiment;
        try {
            experiment = settings.experiment();
        } catch (InvalidSettingException e) {
            assertThat(e.parameter()).isEqualTo(MemoryParameter.DEGREE);
            assertThat(e).hasMessageContaining("one of ");
            return;
        }
        assertThat(MeasuredMemory.of(experiment, Kernel.plain()).statistics().inputs())
                .isEqualTo(2);
    }

    @Test
    void aDegreeThatNeuronsLackIsASentence() {
        MemorySettings settings = DEFAULTS.with(MemoryKindChoice.MLP_NTK).with(MemoryActivation.RELU);
        assertRefused(settings, MemoryParameter.DEGREE).contains("0, 1, 3, 5", "relu");
        assertRefused(
                        DEFAULTS.with(MemoryKindChoice.MULTI_INPUT).with(MemoryParameter.DEGREE, 3),
                        MemoryParameter.DEGREE)
                .contains("2, 4, 6");
    }

    @Test
    void aTableBringsItsFactsAnswersAndRelations() {
        MemoryExperiment experiment =
                DEFAULTS.with(TABLE).with(MemoryKindChoice.MULTI_INPUT).experiment();
        assertThat(experiment.map())
                .isEqualTo(new AssociationMap.OfFacts(new TableFacts("small.csv", SMALL, 10, 3, 0)));
        assertThat(experiment.inputs()).isEqualTo(30);
        assertThat(experiment.outputs()).isEqualTo(SMALL.answerCount());
        assertThat(((MemoryKind.PairFeatures) experiment.kind()).relations()).isEqualTo(3);
        assertRefused(DEFAULTS.with(TABLE).with(MemoryParameter.INPUTS, 31), MemoryParameter.INPUTS)
                .contains("from 1 to 30");
    }

    @Test
    void factsThatAreNoTableLeaveTheIdentity() {
        assertThat(DEFAULTS.with(TABLE).with(new FactSource.Random()).has(MapChoice.IDENTITY))
                .isTrue();
        assertThat(DEFAULTS.with(MapChoice.RANDOM).with(new FactSource.Random()).has(MapChoice.RANDOM))
                .isTrue();
    }

    @Test
    void controlsWithoutEffectSayWhy() {
        assertThat(enabled(DEFAULTS))
                .containsExactly(MemoryParameter.INPUTS, MemoryParameter.DIMENSION, MemoryParameter.SEED);
        assertThat(enabled(DEFAULTS.withOutputsFollowing(false))).contains(MemoryParameter.OUTPUTS);
        assertThat(enabled(DEFAULTS.with(MemoryKindChoice.LOW_RANK))).contains(MemoryParameter.RANK);
        assertThat(enabled(DEFAULTS.with(MemoryKindChoice.QUANTIZED))).contains(MemoryParameter.BITS);
        assertThat(enabled(DEFAULTS.with(MemoryKindChoice.MULTI_INPUT)))
                .contains(MemoryParameter.RELATIONS, MemoryParameter.WIDTH, MemoryParameter.DEGREE);
        assertThat(enabled(DEFAULTS.with(MemoryKindChoice.MLP_TRAINED)))
                .contains(MemoryParameter.WIDTH, MemoryParameter.LEARNING_RATE, MemoryParameter.STEPS)
                .doesNotContain(MemoryParameter.DEGREE);
        assertThat(DEFAULTS.disabledReason(MemoryChoice.SIDE)).isPresent();
        assertThat(DEFAULTS.with(MemoryKindChoice.LOW_RANK).disabledReason(MemoryChoice.SIDE))
                .isEmpty();
    }

    private static List<MemoryParameter> enabled(MemorySettings settings) {
        return List.of(MemoryParameter.values()).stream()
                .filter(parameter -> settings.disabledReason(parameter).isEmpty())
                .toList();
    }

    @Test
    void captionNamesAllThatCounts() {
        assertThat(DEFAULTS.caption())
                .isEqualTo("Outer products · map Identity · embeddings Sphere · N = 100 · M = N · d = 64 · seed 0");
        assertThat(DEFAULTS.with(TABLE).caption())
                .contains("facts of small.csv")
                .doesNotContain("M = ");
    }
}
