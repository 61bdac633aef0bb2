package org.engram.simulation.experiment;

import java.util.List;
import org.engram.simulation.task.FactTables;
import org.engram.simulation.transformer.Activation;

/**
 * A setting of the transformer laboratory worth looking at.
 *
 * @param description one sentence: what is to be seen
 */
public record TransformerPreset(String name, String description, TransformerSettings settings)
        implements Preset<TransformerSettings> {
    /** The paper's Figure 4, right, tested more often so that curves are smooth. */
    private static final TransformerSettings PAPER = TransformerSettings.defaults()
            .with(TransformerParameter.EVALUATE_EVERY, 8)
            .with(TransformerParameter.TEST_SIZE, 512);

    /** The presets, the paper's figure first. */
    public static List<TransformerPreset> all() {
        return List.of(
                paper(),
                attentionAlone(),
                mlpHeavy(),
                tooFewWeights(),
                quick(),
                countries(),
                mergedHead(),
                theorem3(),
                theorem4());
    }

    /** The paper's Figure 4, right, at H = 8 and m = 32. */
    public static TransformerPreset paper() {
        return new TransformerPreset(
                "The paper's Figure 4",
                "Attention and MLP share 1024 facts: the model hallucinates for some hundred steps, then stores most of them.",
                PAPER);
    }

    static TransformerPreset attentionAlone() {
        return new TransformerPreset(
                "Attention alone",
                "Without an MLP, twenty-four heads have enough weights to store every fact.",
                PAPER.with(TransformerParameter.MLP_WIDTH, 0).with(TransformerParameter.HEADS, 24));
    }

    static TransformerPreset mlpHeavy() {
        return new TransformerPreset(
                "MLP-heavy",
                "Few heads copy subject and relation, and a wide MLP stores what they cannot.",
                PAPER.with(TransformerParameter.HEADS, 6).with(TransformerParameter.MLP_WIDTH, 128));
    }

    static TransformerPreset tooFewWeights() {
        return new TransformerPreset(
                "Too few heads",
                "With two heads the MLP cannot see which subject was asked, however wide it is.",
                PAPER.with(TransformerParameter.HEADS, 2).with(TransformerParameter.MLP_WIDTH, 128));
    }

    static TransformerPreset quick() {
        return new TransformerPreset(
                "Quick look",
                "Sixteen subjects and four relations are learned within a hundred steps, for playing with the sliders.",
                PAPER.with(TransformerParameter.SUBJECTS, 16)
                        .with(TransformerParameter.RELATIONS, 4)
                        .with(TransformerParameter.NOISE, 20)
                        .with(TransformerParameter.BATCH, 256)
                        .with(TransformerParameter.TEST_SIZE, 256)
                        .with(TransformerParameter.STEPS, 1024));
    }

    static TransformerPreset countries() {
        return new TransformerPreset(
                "Countries",
                "Facts in words: asked for a capital, the model first names just any capital, then the right one.",
                PAPER.with(new FactSource.Table("countries", FactTables.countries()))
                        .withWholeTable()
                        .with(TransformerParameter.STEPS, 2048));
    }

    /** Spec 5.6: settings that show the stages; those of the published figure were not recorded. */
    static TransformerPreset mergedHead() {
        return new TransformerPreset(
                "Figure 5, right",
                "A softmax head with random embeddings goes through the same stages: it hallucinates, then recalls.",
                PAPER.with(new FactSource.Structured())
                        .with(ModelKind.MERGED_HEAD)
                        .with(OptimiserKind.SGD)
                        .with(TransformerParameter.SUBJECTS, 16)
                        .with(TransformerParameter.RELATIONS, 4)
                        .with(TransformerParameter.NOISE, 20)
                        .with(TransformerParameter.DIMENSION, 256)
                        .with(TransformerParameter.INIT, 1e-5)
                        .with(TransformerParameter.LEARNING_RATE, 10)
                        .with(TransformerParameter.MOMENTUM, 0)
                        .with(TransformerParameter.STEPS, 4096));
    }

    static TransformerPreset theorem3() {
        return new TransformerPreset(
                "Theorem 3",
                "Weights from the theorem's proof store the facts in attention alone, without any training.",
                small().with(StartKind.ATTENTION)
                        .with(TransformerParameter.DIMENSION, 512)
                        .with(TransformerParameter.HEAD_DIMENSION, 128)
                        .with(TransformerParameter.BLOCK_SIZE, 8));
    }

    static TransformerPreset theorem4() {
        return new TransformerPreset(
                "Theorem 4",
                "Weights from the theorem's proof copy subject and relation by attention and store the facts in the MLP.",
                small().with(StartKind.ATTENTION_MLP)
                        .with(Activation.SQUARE)
                        .with(TransformerParameter.DIMENSION, 128)
                        .with(TransformerParameter.HEAD_DIMENSION, 32)
                        .with(TransformerParameter.BLOCK_SIZE, 4)
                        .with(TransformerParameter.BATCH, 256)
                        .with(TransformerParameter.MLP_WIDTH, 4096));
    }

    private static TransformerSettings small() {
        return PAPER.with(TransformerParameter.SUBJECTS, 16)
                .with(TransformerParameter.RELATIONS, 16)
                .with(TransformerParameter.ANSWERS, 4)
                .with(TransformerParameter.NOISE, 32)
                .with(TransformerParameter.STEPS, 0);
    }
}
