package org.engram.simulation.experiment;

import java.util.List;
import org.engram.simulation.task.Facts;
import org.engram.simulation.transformer.Activation;
import org.engram.simulation.transformer.Architecture;
import org.engram.simulation.transformer.Attention;
import org.engram.simulation.transformer.EmbeddingLaw;
import org.engram.simulation.transformer.construction.Theorem;
import org.engram.simulation.transformer.construction.TheoremFour;
import org.engram.simulation.transformer.construction.TheoremThree;

/** Makes an experiment of settings, or says what is wrong with them. */
final class TransformerExperimentBuilder {
    private final TransformerSettings settings;

    TransformerExperimentBuilder(TransformerSettings settings) {
        this.settings = settings;
    }

    TransformerExperiment build() {
        for (TransformerParameter parameter : TransformerParameter.values()) {
            double value = settings.value(parameter);
            RangeCheck.check(parameter, parameter.option(), value, settings.max(parameter), settings.source());
        }
        checkOrthogonal();
        checkConstruction();
        return new TransformerExperiment(
                facts(),
                whole(TransformerParameter.NOISE),
                whole(TransformerParameter.LENGTH),
                TransformerApplicability.merged(settings)
                        ? new Architecture.MergedHead(whole(TransformerParameter.DIMENSION))
                        : oneLayer(),
                (EmbeddingLaw) settings.value(TransformerChoice.EMBEDDINGS),
                start(),
                training(),
                (long) settings.value(TransformerParameter.SEED));
    }

    private void checkOrthogonal() {
        double tokens = settings.value(TransformerParameter.SUBJECTS)
                + settings.value(TransformerParameter.RELATIONS)
                + settings.value(TransformerParameter.NOISE)
                + 1;
        if (settings.has(EmbeddingLaw.ORTHOGONAL) && settings.value(TransformerParameter.DIMENSION) < tokens) {
            throw tooSmall(TransformerParameter.DIMENSION, tokens, "S + R + N + 1 tokens are to be orthogonal");
        }
    }

    private void checkConstruction() {
        if (TransformerApplicability.constructed(settings)) {
            checkHeads();
            if (settings.has(StartKind.ATTENTION_MLP)) {
                checkMemory();
            }
        }
    }

    /** There are at most so many heads as this estimate. */
    private void checkHeads() {
        double blockSize = settings.value(TransformerParameter.BLOCK_SIZE);
        double tokens = settings.value(TransformerParameter.SUBJECTS) + settings.value(TransformerParameter.RELATIONS);
        double heads = (tokens / blockSize + 2)
                * (settings.value(TransformerParameter.DIMENSION) / settings.value(TransformerParameter.HEAD_DIMENSION)
                        + 1);
        if (heads > Integer.MAX_VALUE) {
            double least = Math.ceil(2 * blockSize * heads / Integer.MAX_VALUE);
            throw tooSmall(TransformerParameter.BLOCK_SIZE, least, "the construction needs too many heads");
        }
    }

    private void checkMemory() {
        if (settings.value(TransformerParameter.MLP_WIDTH) == 0) {
            throw tooSmall(TransformerParameter.MLP_WIDTH, 1, "Theorem 4 stores the facts in the MLP");
        }
        boolean square = settings.has(Activation.SQUARE);
        double degree = settings.value(TransformerParameter.DEGREE);
        if (degree % 2 != 0 || square && degree > 2) {
            String allowed = square ? "2 (the square has no part of higher degree)" : "2, 4 or 6";
            throw RangeCheck.invalid(
                    TransformerParameter.DEGREE, TransformerParameter.DEGREE.option(), degree, allowed);
        }
    }

    private Facts facts() {
        FactSizes sizes = new FactSizes(
                settings.source(),
                whole(TransformerParameter.SUBJECTS),
                whole(TransformerParameter.RELATIONS),
                whole(TransformerParameter.ANSWERS),
                settings.padded(),
                (long) settings.value(TransformerParameter.FACTS_SEED));
        return sizes.facts(TransformerParameter.ANSWERS);
    }

    private Architecture oneLayer() {
        int dimension = whole(TransformerParameter.DIMENSION);
        int headDimension = whole(TransformerParameter.HEAD_DIMENSION);
        int width = TransformerApplicability.withoutMlp(settings) ? 0 : whole(TransformerParameter.MLP_WIDTH);
        boolean constructed = TransformerApplicability.constructed(settings);
        int heads = constructed ? constructedHeads(dimension, headDimension) : whole(TransformerParameter.HEADS);
        Attention attention = constructed ? Attention.SOFTMAX : (Attention) settings.value(TransformerChoice.ATTENTION);
        Activation activation = (Activation) settings.value(TransformerChoice.ACTIVATION);
        return new Architecture.OneLayer(dimension, heads, headDimension, width, attention, activation);
    }

    private int constructedHeads(int dimension, int headDimension) {
        int subjects = whole(TransformerParameter.SUBJECTS);
        int relations = whole(TransformerParameter.RELATIONS);
        return theorem().heads(subjects, relations, dimension, headDimension);
    }

    private Start start() {
        if (TransformerApplicability.merged(settings)) {
            return new Start.Uniform(settings.value(TransformerParameter.INIT));
        }
        return TransformerApplicability.constructed(settings) ? new Start.Constructed(theorem()) : new Start.Random();
    }

    private Theorem theorem() {
        int blockSize = whole(TransformerParameter.BLOCK_SIZE);
        double beta = settings.value(TransformerParameter.BETA);
        return settings.has(StartKind.ATTENTION)
                ? new TheoremThree(blockSize, beta)
                : new TheoremFour(blockSize, beta, whole(TransformerParameter.DEGREE));
    }

    private Training training() {
        return new Training(
                rule(),
                (Schedule) settings.value(TransformerChoice.SCHEDULE),
                List.of(new RateChange(0, settings.value(TransformerParameter.LEARNING_RATE))),
                whole(TransformerParameter.BATCH),
                whole(TransformerParameter.STEPS),
                settings.stopping() ? settings.value(TransformerParameter.UNTIL_ACCURACY) : Double.NaN,
                whole(TransformerParameter.EVALUATE_EVERY),
                whole(TransformerParameter.TEST_SIZE));
    }

    private UpdateRule rule() {
        double weightDecay = settings.value(TransformerParameter.WEIGHT_DECAY);
        return settings.has(OptimiserKind.SGD)
                ? new UpdateRule.Sgd(settings.value(TransformerParameter.MOMENTUM), weightDecay)
                : new UpdateRule.Adam(weightDecay);
    }

    private InvalidSettingException tooSmall(TransformerParameter parameter, double least, String why) {
        return RangeCheck.tooSmall(parameter, settings.value(parameter), least, why);
    }

    private int whole(TransformerParameter parameter) {
        return (int) settings.value(parameter);
    }
}
