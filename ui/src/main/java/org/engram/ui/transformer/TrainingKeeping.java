package org.engram.ui.transformer;

import java.util.List;
import java.util.function.DoubleFunction;
import org.engram.simulation.experiment.CaptionPart;
import org.engram.simulation.experiment.Training;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.experiment.TransformerSettings;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.theory.StageReport.StageName;
import org.engram.simulation.training.TrainingColumn;
import org.engram.ui.laboratory.Keeping;
import org.engram.ui.laboratory.RunNumber;
import org.engram.ui.player.Quantity;

/** What stays of a training that is pinned. */
final class TrainingKeeping implements Keeping<TransformerSettings, TrainingFrame, TrainingColumn> {
    /** Whatever learning rates the run had before the one that is chosen now. */
    @Override
    public boolean shows(TrainingFrame frame, TransformerSettings settings) {
        Training training = frame.experiment().training();
        TransformerExperiment chosen = settings.experiment();
        double newest = training.rates().getLast().learningRate();
        return newest == settings.value(TransformerParameter.LEARNING_RATE)
                && chosen.with(chosen.training().withRates(training.rates())).equals(frame.experiment());
    }

    @Override
    public List<CaptionPart> parts(TrainingFrame frame, TransformerSettings settings) {
        return settings.parts(frame.experiment().training());
    }

    @Override
    public RecordingView<TrainingColumn> recording(TrainingFrame frame) {
        return frame.recording();
    }

    @Override
    public List<RunNumber> numbers(TrainingFrame frame) {
        DoubleFunction<String> step = Quantity::count;
        return List.of(
                RunNumber.beginning(StageName.HALLUCINATION, frame.stages(), step),
                RunNumber.beginning(StageName.RECALL, frame.stages(), step),
                new RunNumber(
                        "accuracy",
                        "Share of the test that is right at the end of the run.",
                        RunNumber.last(frame.recording(), TrainingColumn.TEST_ACCURACY)),
                new RunNumber(
                        "test loss",
                        "Cross entropy on the test at the end of the run, in nats.",
                        RunNumber.last(frame.recording(), TrainingColumn.TEST_LOSS)),
                new RunNumber(
                        "weights",
                        "How many numbers are trained.",
                        Quantity.count(frame.snapshot().weights().length)),
                new RunNumber(
                        "steps",
                        "How far the run went.",
                        step.apply(frame.status().end())));
    }
}
