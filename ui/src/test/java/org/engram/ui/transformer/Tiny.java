package org.engram.ui.transformer;

import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.experiment.TransformerPreset;
import org.engram.simulation.experiment.TransformerSettings;

/** A transformer that learns a few facts within a second. */
final class Tiny {
    private Tiny() {}

    static TransformerSettings settings() {
        return TransformerSettings.defaults()
                .with(new FactSource.Structured())
                .with(TransformerParameter.SUBJECTS, 6)
                .with(TransformerParameter.RELATIONS, 3)
                .with(TransformerParameter.ANSWERS, 3)
                .with(TransformerParameter.NOISE, 5)
                .with(TransformerParameter.LENGTH, 8)
                .with(TransformerParameter.DIMENSION, 16)
                .with(TransformerParameter.HEADS, 2)
                .with(TransformerParameter.HEAD_DIMENSION, 4)
                .with(TransformerParameter.MLP_WIDTH, 16)
                .with(TransformerParameter.BATCH, 32)
                .with(TransformerParameter.STEPS, 192)
                .with(TransformerParameter.EVALUATE_EVERY, 16)
                .with(TransformerParameter.TEST_SIZE, 64);
    }

    static TransformerPreset preset() {
        return preset(settings());
    }

    static TransformerPreset preset(TransformerSettings settings) {
        return new TransformerPreset("tiny", "", settings);
    }
}
