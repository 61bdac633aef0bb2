package org.engram.ui.transformer;

import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.training.TrainingColumn;
import org.engram.ui.player.PlayerWords;
import org.engram.ui.player.Quantity;

/** A training on the transport bar. */
final class TransformerPlayerWords implements PlayerWords<TrainingFrame> {
    @Override
    public String time(TrainingFrame frame) {
        return StepWords.at(frame) + " / " + Quantity.count(frame.status().horizon());
    }

    @Override
    public String speed(double stepsPerSecond) {
        return Quantity.rate(stepsPerSecond) + " steps/s";
    }

    @Override
    public String step() {
        return "step of training";
    }

    @Override
    public String start() {
        return "step 0";
    }

    @Override
    public String quality(TrainingFrame frame) {
        return "accuracy " + Quantity.percent(frame.snapshot().columns()[TrainingColumn.TEST_ACCURACY.ordinal()]);
    }

    @Override
    public String origin(TrainingFrame frame) {
        return "seed " + frame.experiment().seed();
    }
}
