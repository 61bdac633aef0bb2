package org.engram.ui.flow;

import org.engram.simulation.flow.PromptPrediction;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.run.flow.FlowSnapshot;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.Zipf;
import org.engram.ui.laboratory.Answering;
import org.engram.ui.laboratory.Respondent;
import org.engram.ui.laboratory.StageStory;
import org.engram.ui.laboratory.StageWords;
import org.engram.ui.laboratory.Verdict;

/** The linear-attention model as it is asked. */
final class FlowRespondent implements Respondent<FlowFrame> {
    @Override
    public FactTable facts(FlowFrame frame) {
        return frame.facts();
    }

    @Override
    public double[] subjectProbabilities(FlowFrame frame) {
        return Zipf.probabilities(
                frame.facts().subjectCount(), frame.experiment().subjectZipf());
    }

    @Override
    public double[] answer(FlowFrame frame, int subject, int relation) {
        FlowSnapshot snapshot = frame.snapshot();
        return PromptPrediction.of(
                snapshot.layout(), frame.experiment().promptLength(), snapshot.state(), subject, relation);
    }

    @Override
    public Verdict verdict(FlowFrame frame, Answering answering) {
        return StageStory.of(StageWords.at(frame.stages(), frame.snapshot().time()), answering);
    }
}
