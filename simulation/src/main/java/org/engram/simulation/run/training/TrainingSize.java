package org.engram.simulation.run.training;

import static org.engram.simulation.experiment.TransformerParameter.ANSWERS;
import static org.engram.simulation.experiment.TransformerParameter.BATCH;
import static org.engram.simulation.experiment.TransformerParameter.DIMENSION;
import static org.engram.simulation.experiment.TransformerParameter.HEADS;
import static org.engram.simulation.experiment.TransformerParameter.HEAD_DIMENSION;
import static org.engram.simulation.experiment.TransformerParameter.LENGTH;
import static org.engram.simulation.experiment.TransformerParameter.MLP_WIDTH;
import static org.engram.simulation.experiment.TransformerParameter.NOISE;
import static org.engram.simulation.experiment.TransformerParameter.RELATIONS;
import static org.engram.simulation.experiment.TransformerParameter.SUBJECTS;
import static org.engram.simulation.experiment.TransformerParameter.TEST_SIZE;

import java.util.EnumMap;
import java.util.Map;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.run.FactCounts;
import org.engram.simulation.transformer.Architecture;

/**
 * The sizes that decide what a training takes; numbers of doubles and of operations as functions of them. Doubles, since they may lie
 * far beyond an int.
 */
record TrainingSize(boolean merged, boolean trained, Map<TransformerParameter, Double> values) {
    static TrainingSize of(TransformerExperiment experiment) {
        Map<TransformerParameter, Double> values = new EnumMap<>(TransformerParameter.class);
        FactCounts counts = FactCounts.of(experiment.facts());
        values.put(SUBJECTS, counts.subjects());
        values.put(RELATIONS, counts.relations());
        values.put(ANSWERS, counts.answersPerRelation());
        values.put(NOISE, (double) experiment.noiseTokens());
        values.put(LENGTH, (double) experiment.promptLength());
        values.put(BATCH, (double) experiment.training().batch());
        values.put(TEST_SIZE, (double) experiment.training().testSize());
        values.put(DIMENSION, (double) experiment.architecture().dimension());
        if (experiment.architecture() instanceof Architecture.OneLayer model) {
            values.put(HEADS, (double) model.heads());
            values.put(HEAD_DIMENSION, (double) model.headDimension());
            values.put(MLP_WIDTH, (double) model.mlpWidth());
        }
        boolean merged = experiment.architecture() instanceof Architecture.MergedHead;
        return new TrainingSize(merged, experiment.training().steps() > 0, values);
    }

    TrainingSize with(TransformerParameter parameter, double value) {
        Map<TransformerParameter, Double> changed = new EnumMap<>(values);
        changed.put(parameter, value);
        return new TrainingSize(merged, trained, changed);
    }

    double value(TransformerParameter parameter) {
        return values.get(parameter);
    }

    /** |A|. */
    double answers() {
        return value(RELATIONS) * value(ANSWERS);
    }

    /** n = S + R + N + 1. */
    double tokens() {
        return value(SUBJECTS) + value(RELATIONS) + value(NOISE) + 1;
    }

    /** The most distinct tokens of a prompt. */
    double entries() {
        return Math.min(value(LENGTH), value(NOISE) + 3);
    }

    /** H·d_h. */
    private double headWidth() {
        return value(HEADS) * value(HEAD_DIMENSION);
    }

    /** 4·H·d·d_h + (2·d + 1)·m; of the merged head d·(|A| + 1). */
    double weights() {
        return merged
                ? value(DIMENSION) * (answers() + 1)
                : 4 * value(DIMENSION) * headWidth() + (2 * value(DIMENSION) + 1) * value(MLP_WIDTH);
    }

    /** Only what is trained can be looked back at. */
    int models() {
        return trained ? 2 : 1;
    }

    /** Work arrays of a model that trains: per prompt, and per token of the vocabulary. */
    double work() {
        return value(BATCH) * workPerPrompt() + tokens() * workPerToken();
    }

    private double workPerPrompt() {
        return merged
                ? 2 * answers() + entries()
                : 3 * headWidth() + 4 * value(DIMENSION) + 3 * value(MLP_WIDTH) + value(HEADS) * (2 + entries());
    }

    private double workPerToken() {
        return merged ? 2 * answers() : 4 * headWidth() + 5 * value(HEADS);
    }

    /** Fixed vectors of tokens and answers. */
    double embeddings() {
        return (tokens() + answers()) * value(DIMENSION);
    }

    /** Scores and output values of the vocabulary. */
    double readout() {
        return tokens() * (answers() + (merged ? 1 : value(HEADS)));
    }

    /** The longest array. */
    double longest() {
        double perPrompt = merged ? answers() : Math.max(headWidth() + value(HEADS), value(DIMENSION));
        double ofBatch = value(BATCH) * Math.max(perPrompt, entries());
        double ofVocabulary = Math.max(tokens() * answers(), embeddings());
        double ofPairs = Math.max(value(SUBJECTS) * value(RELATIONS), value(TEST_SIZE) * entries());
        return Math.max(Math.max(weights(), ofBatch), Math.max(ofVocabulary, ofPairs));
    }

    /** Multiplications and additions of one evaluation of a batch, without its gradient. */
    double operations() {
        double batch = value(BATCH);
        if (merged) {
            return 2 * answers() * (tokens() * value(DIMENSION) + batch * entries());
        }
        double ofPrompt = value(DIMENSION) * (headWidth() + answers() + 2 * value(MLP_WIDTH)) + entries() * headWidth();
        return 2 * (batch * ofPrompt + tokens() * value(DIMENSION) * headWidth());
    }
}
