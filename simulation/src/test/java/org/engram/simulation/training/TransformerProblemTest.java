package org.engram.simulation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.engram.simulation.experiment.ModelKind;
import org.engram.simulation.experiment.Start;
import org.engram.simulation.experiment.StartKind;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.experiment.TransformerSettings;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.Vocabulary;
import org.engram.simulation.transformer.MergedHead;
import org.engram.simulation.transformer.Readout;
import org.engram.simulation.transformer.Transformer;
import org.junit.jupiter.api.Test;

class TransformerProblemTest {
    private static final TransformerSettings SMALL = TransformerSettings.defaults()
            .with(TransformerParameter.SUBJECTS, 5)
            .with(TransformerParameter.RELATIONS, 3)
            .with(TransformerParameter.ANSWERS, 2)
            .with(TransformerParameter.NOISE, 4)
            .with(TransformerParameter.DIMENSION, 6)
            .with(TransformerParameter.HEAD_DIMENSION, 2)
            .with(TransformerParameter.HEADS, 3);

    private static TransformerProblem problem(TransformerSettings settings) {
        return TransformerProblem.of(settings.experiment());
    }

    @Test
    void equalExperimentsGiveEqualProblems() {
        TransformerProblem one = problem(SMALL);
        TransformerProblem two = problem(SMALL);
        assertThat(one.vocabulary()).isEqualTo(new Vocabulary(5, 3, 4));
        assertThat(one.embeddings().tokens())
                .hasSize(13 * 6)
                .isEqualTo(two.embeddings().tokens());
        assertThat(one.embeddings().answers())
                .hasSize(6 * 6)
                .isEqualTo(two.embeddings().answers());
        assertThat(one.start(Kernel.plain())).isEqualTo(two.start(Kernel.plain()));
        assertThat(one.model(Kernel.plain())).isInstanceOf(Transformer.class);
    }

    @Test
    void aWiderMlpChangesNeitherEmbeddingsNorTheDrawsBeforeIt() {
        TransformerProblem narrow = problem(SMALL);
        TransformerProblem wide = problem(SMALL.with(TransformerParameter.MLP_WIDTH, 100));
        assertThat(wide.embeddings().tokens()).isEqualTo(narrow.embeddings().tokens());
        assertThat(wide.start(Kernel.plain())).startsWith(narrow.start(Kernel.plain())[0]);
    }

    @Test
    void anotherSeedDrawsOtherEmbeddingsAndWeights() {
        TransformerProblem other = problem(SMALL.with(TransformerParameter.SEED, 65));
        assertThat(other.embeddings().tokens())
                .isNotEqualTo(problem(SMALL).embeddings().tokens());
        assertThat(other.start(Kernel.plain())).isNotEqualTo(problem(SMALL).start(Kernel.plain()));
    }

    @Test
    void theMergedHeadStartsWithEveryWeightEqual() {
        TransformerProblem merged = problem(SMALL.with(ModelKind.MERGED_HEAD).with(TransformerParameter.INIT, 0.5));
        assertThat(merged.model(Kernel.plain())).isInstanceOf(MergedHead.class);
        assertThat(merged.start(Kernel.plain())).hasSize(6 + 6 * 6).containsOnly(0.5);
        TransformerExperiment e = merged.experiment();
        TransformerExperiment impossible = new TransformerExperiment(
                e.facts(),
                e.noiseTokens(),
                e.promptLength(),
                e.architecture(),
                e.embeddings(),
                new Start.Random(),
                e.training(),
                e.seed());
        assertThatThrownBy(() -> TransformerProblem.of(impossible).start(Kernel.plain()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyStartFitsItsModel() {
        for (StartKind start : StartKind.values()) {
            TransformerProblem problem = problem(SMALL.with(start).with(TransformerParameter.BLOCK_SIZE, 2));
            double[] weights = problem.start(Kernel.plain());
            assertThat(weights).hasSize(problem.model(Kernel.plain()).layout().size());
            Readout readout = problem.readout(weights, Kernel.plain());
            assertThat(readout.outputValue()).hasSize(6 * 13);
        }
    }
}
