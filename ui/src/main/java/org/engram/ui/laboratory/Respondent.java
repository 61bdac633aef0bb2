package org.engram.ui.laboratory;

import org.engram.simulation.run.Frame;
import org.engram.simulation.task.FactTable;

/** The model of a laboratory as it is asked. */
public interface Respondent<F extends Frame> {
    /** The facts that it learns; the same for all frames of a run. */
    FactTable facts(F frame);

    /** p(s), by subject; the same for all frames of a run. */
    double[] subjectProbabilities(F frame);

    /** p̂(a|s, r) at the playhead, by answer. */
    double[] answer(F frame, int subject, int relation);

    /** What that means; {@link StageStory} knows the stages of the theory. */
    Verdict verdict(F frame, Answering answering);
}
