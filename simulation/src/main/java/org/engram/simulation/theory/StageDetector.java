package org.engram.simulation.theory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.flow.FlowProblem;
import org.engram.simulation.theory.StageReport.Prediction;

/**
 * Watches the losses of a run and names its stages by what was really learned (spec 5.8).
 *
 * <p>The two onsets of the report are what their names say: the relation-only and the subject-only loss first below half of its
 * initial value, located on the dense output to 1e-11 relative. A loss that is zero from the start (one relation; one answer) has no
 * onset. The stages follow from three times:
 *
 * <ul>
 *   <li><b>relation known</b> and <b>subject known</b>: the onsets. Only where a plateau alone explains them, because the loss of that
 *       kind is below 0.6 of its initial value while the model knows no more than p(a), p(a|r) or p(a|s), half of that plateau is asked
 *       for instead.
 *   <li><b>marginal known</b>: the total loss has gone half the way from log|A| to H(a), this way is longer than 2 % of log|A|, and at
 *       that time the logits owe more to the tokens of every prompt, (T−3)‖v_N‖|k_N| + ‖v_E‖|k_E|, than to the relation,
 *       ‖v_r‖|k_r|, and more than to the subject: noise and EOS can only have learned p(a).
 * </ul>
 *
 * UNIFORM lasts until the first of them. MARGINAL lies between "marginal known" and the first of the other two, HALLUCINATION (relation
 * first) or SUBJECT_GUESS (subject first) between those, RECALL after both. A guess is a stage of its own only when it begins before 0.9
 * of the time at which it ends; otherwise relation and subject were learned both at once. A stage that has not ended yet is reported
 * when it begins, and taken back if its end follows too soon. Where the relation decides nothing (R = 1) or the subject decides
 * nothing (one answer a relation), RECALL begins with the other one.
 */
public final class StageDetector {
    private final Entropies entropies;
    private final List<Prediction> predictions;
    private final int noisePositions;

    private final Set<Crossing> watched = new LinkedHashSet<>();
    private Crossing relationOnset;
    private Crossing subjectOnset;
    private Crossing relationKnown;
    private Crossing subjectKnown;
    private Crossing marginalKnown;

    /**
     * @param predictions passed on to the report
     * @param promptLength T
     */
    public StageDetector(Entropies entropies, List<Prediction> predictions, int promptLength) {
        this.entropies = entropies;
        this.predictions = predictions;
        this.noisePositions = promptLength - 3;
        start(new double[FlowColumn.COUNT]);
    }

    /** For a run of an experiment and the problem it was compiled to. */
    public static StageDetector of(FlowExperiment experiment, FlowProblem problem) {
        AnswerDistribution answers = AnswerDistribution.of(problem);
        return new StageDetector(
                Entropies.of(answers), StagePredictor.predict(experiment, answers), problem.promptLength());
    }

    /** The observables at the start of the run. */
    public void start(double[] row) {
        double relationLoss = row[FlowColumn.RELATION_ONLY_LOSS.ordinal()];
        double subjectLoss = row[FlowColumn.SUBJECT_ONLY_LOSS.ordinal()];
        relationOnset = relation(StageCriteria.half(relationLoss));
        subjectOnset = subject(StageCriteria.half(subjectLoss));
        relationKnown = relationOnset.or(StageCriteria.relationKnown(relationLoss, entropies));
        subjectKnown = subjectOnset.or(StageCriteria.subjectKnown(subjectLoss, entropies));
        boolean matters = StageCriteria.marginalMatters(entropies);
        marginalKnown = new Crossing(
                FlowColumn.TOTAL_LOSS, matters ? (entropies.uniform() + entropies.marginal()) / 2 : Double.NaN);
        watched.clear();
        watched.addAll(List.of(relationOnset, subjectOnset, relationKnown, subjectKnown, marginalKnown));
    }

    /** A step of a flow, from the observables at its start to those at its end. Neither row is kept. */
    public void accept(double[] before, double[] after, DenseRows dense) {
        for (Crossing crossing : watched) {
            crossing.accept(before, after, dense);
        }
    }

    /** A step of descent, which has nothing in between: what happens in it happens at its end. */
    public void accept(double[] before, double[] after) {
        accept(before, after, null);
    }

    /** What is known so far. */
    public StageReport report() {
        StageSequence sequence = StageSequence.of(marginalTime(), relationKnown.time(), subjectKnown.time(), entropies);
        return new StageReport(
                sequence.stages(),
                predictions,
                sequence.learnedFirst(),
                onset(relationOnset),
                onset(subjectOnset),
                entropies.uniform(),
                entropies.givenRelation(),
                entropies.givenSubject());
    }

    private double marginalTime() {
        return marginalKnown.reached() && byCommonTokens() ? marginalKnown.time() : Double.POSITIVE_INFINITY;
    }

    private boolean byCommonTokens() {
        double common = noisePositions * contribution(FlowColumn.NORM_NOISE, FlowColumn.KEY_NOISE)
                + contribution(FlowColumn.NORM_EOS, FlowColumn.KEY_EOS);
        return common > contribution(FlowColumn.NORM_RELATION, FlowColumn.KEY_RELATION)
                && common > contribution(FlowColumn.NORM_SUBJECT, FlowColumn.KEY_SUBJECT);
    }

    private double contribution(FlowColumn norm, FlowColumn key) {
        return marginalKnown.at(norm) * Math.abs(marginalKnown.at(key));
    }

    private static double onset(Crossing crossing) {
        return crossing.reached() ? crossing.time() : Double.NaN;
    }

    private static Crossing relation(double level) {
        return new Crossing(FlowColumn.RELATION_ONLY_LOSS, level);
    }

    private static Crossing subject(double level) {
        return new Crossing(FlowColumn.SUBJECT_ONLY_LOSS, level);
    }
}
