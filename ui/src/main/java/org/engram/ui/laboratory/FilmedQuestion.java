package org.engram.ui.laboratory;

import org.engram.simulation.run.Frame;
import org.engram.simulation.theory.StageReport.StageName;
import org.engram.ui.figure.Banner;
import org.engram.ui.player.PlayerWords;

/**
 * What is said above the figures of a film: the stage of the run, what the model makes of one question there, and the time.
 *
 * @param respondent its own, not that of a window
 */
public record FilmedQuestion<F extends Frame>(
        Respondent<F> respondent, PlayerWords<F> words, int subject, int relation) {
    private static final String IT = "It ";

    /** For a frame of the run. */
    public Banner banner(F frame) {
        double[] probability = respondent.answer(frame, subject, relation);
        Verdict verdict =
                respondent.verdict(frame, new Answering(respondent.facts(frame), subject, relation, probability));
        StageName stage = frame.stages().isEmpty()
                ? verdict.stage()
                : StageWords.at(frame.stages(), frame.snapshot().time());
        return new Banner(
                StageWords.word(stage), continued(verdict.sentence()), StageWords.tint(stage), words.time(frame));
    }

    /** To follow a colon. */
    private static String continued(String sentence) {
        return sentence.startsWith(IT) ? "i" + sentence.substring(1) : sentence;
    }
}
