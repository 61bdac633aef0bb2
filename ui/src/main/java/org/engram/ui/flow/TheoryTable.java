package org.engram.ui.flow;

import java.util.List;
import java.util.Optional;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.theory.AnswerDistribution;
import org.engram.simulation.theory.LearningRates;
import org.engram.simulation.theory.StageReport;
import org.engram.simulation.theory.StageReport.LearnedFirst;
import org.engram.simulation.theory.StageReport.Prediction;
import org.engram.simulation.theory.StageReport.Prediction.Certainty;
import org.engram.simulation.theory.StageReport.Prediction.Kind;
import org.engram.ui.laboratory.TheoryRow;

/** Theory beside measurement for one run, and the theorem in a sentence. */
record TheoryTable(List<TheoryRow> rows, String sentence) {

    /** λ of every token; the same for every frame of a run. */
    static LearningRates rates(FlowFrame frame) {
        FlowExperiment experiment = frame.experiment();
        AnswerDistribution answers =
                AnswerDistribution.of(frame.facts(), experiment.subjectZipf(), experiment.relationZipf());
        return LearningRates.of(answers, experiment.noiseTokens(), experiment.promptLength());
    }

    static TheoryTable of(FlowFrame frame, LearningRates rates) {
        StageReport report = frame.report();
        boolean mirrored = rates.meanSubject() > rates.meanRelation();
        return new TheoryTable(
                List.of(
                        onset(report, mirrored),
                        recall(report, mirrored),
                        plateau(frame, mirrored),
                        ratio(frame, rates)),
                sentence(report.learnedFirst(), mirrored));
    }

    private static TheoryRow onset(StageReport report, boolean mirrored) {
        return mirrored
                ? time("onset", report, Kind.SUBJECT_LEARNED, "When the subject-only loss has halved.")
                : time("onset", report, Kind.RELATION_LEARNED, "When the relation-only loss has halved.");
    }

    private static TheoryRow recall(StageReport report, boolean mirrored) {
        return mirrored
                ? time("recall", report, Kind.RELATION_LEARNED, "When the relation-only loss has halved too.")
                : time("recall", report, Kind.SUBJECT_LEARNED, "When the subject-only loss has halved too.");
    }

    private static TheoryRow time(String name, StageReport report, Kind kind, String help) {
        Optional<Prediction> prediction =
                report.predictions().stream().filter(p -> p.kind() == kind).findFirst();
        return new TheoryRow(
                name,
                prediction.map(Prediction::time).orElse(Double.NaN),
                prediction.map(p -> p.certainty() == Certainty.ESTIMATE).orElse(false),
                kind == Kind.RELATION_LEARNED ? report.hallucinationOnset() : report.recallOnset(),
                help);
    }

    private static TheoryRow plateau(FlowFrame frame, boolean mirrored) {
        StageReport report = frame.report();
        double first = Math.min(report.hallucinationOnset(), report.recallOnset());
        double second = Math.max(report.hallucinationOnset(), report.recallOnset());
        boolean plateau = report.learnedFirst() != null && report.learnedFirst() != LearnedFirst.BOTH;
        return new TheoryRow(
                "plateau",
                report.learnedFirst() == LearnedFirst.BOTH
                        ? Double.NaN
                        : mirrored ? report.plateauSubject() : report.plateauHallucination(),
                false,
                plateau ? Measurements.plateau(frame.recording(), first, second) : Double.NaN,
                "The total loss in nats where it changes least between onset and recall; the theory says "
                        + (mirrored ? "H(a | s)." : "H(a | r)."));
    }

    private static TheoryRow ratio(FlowFrame frame, LearningRates rates) {
        LinearGrowth growth = LinearGrowth.of(frame.recording());
        return new TheoryRow(
                "\u03bb_R / \u03bb_S",
                LinearGrowth.predicted(rates, frame.facts(), growth.end()),
                false,
                growth.ratio(),
                "How much faster relations grow than subjects while all keys are small: \u03bb from mean k = k\u2080 cosh(\u03bbt), "
                        + "predicted and measured at the same time, before anything is learned.");
    }

    private static String sentence(LearnedFirst first, boolean mirrored) {
        return switch (first) {
            case MARGINAL -> "Noise and end token learn fastest here: the model first outputs p(a) for every prompt.";
            case BOTH ->
                "\u03bb_R and \u03bb_S are close: both are learned at once, and no plateau is left between them.";
            case RELATION, SUBJECT -> theorem(first == LearnedFirst.SUBJECT);
            case null -> theorem(mirrored);
        };
    }

    private static String theorem(boolean mirrored) {
        return mirrored
                ? "The mirror image of Theorem 6: with \u03bb_S > \u03bb_R the model first outputs p(a | s), whatever the relation."
                : "Theorem 6: for S \u226b R the model first outputs p(a | r) for every prompt, whatever the subject.";
    }
}
