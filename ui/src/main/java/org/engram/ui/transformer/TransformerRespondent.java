package org.engram.ui.transformer;

import java.util.Arrays;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.task.FactTable;
import org.engram.ui.laboratory.Answering;
import org.engram.ui.laboratory.Respondent;
import org.engram.ui.laboratory.Verdict;

/** A transformer as it is asked. */
record TransformerRespondent(PromptReader reader) implements Respondent<TrainingFrame> {
    @Override
    public FactTable facts(TrainingFrame frame) {
        return frame.facts();
    }

    /** Every subject is as likely as any other. */
    @Override
    public double[] subjectProbabilities(TrainingFrame frame) {
        double[] even = new double[frame.facts().subjectCount()];
        Arrays.fill(even, 1.0 / even.length);
        return even;
    }

    @Override
    public double[] answer(TrainingFrame frame, int subject, int relation) {
        return reader.read(frame, subject, relation).reading().probabilities();
    }

    @Override
    public Verdict verdict(TrainingFrame frame, Answering answering) {
        double[] logits = reader.read(frame, answering.subject(), answering.relation())
                .reading()
                .logits();
        return TransformerVerdict.of(frame, answering, logits);
    }
}
