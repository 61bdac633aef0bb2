package org.engram.simulation.theory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.Initialisation;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.StructuredFacts;
import org.engram.simulation.theory.StageReport.LearnedFirst;
import org.engram.simulation.theory.StageReport.Prediction;
import org.engram.simulation.theory.StageReport.Prediction.Certainty;
import org.engram.simulation.theory.StageReport.Prediction.Kind;

/**
 * When the relation-only and the subject-only loss will have halved, before a run is solved.
 *
 * <p>Each token z gets the {@link LearningCurve} with its own rate λ(z) = p(z)‖p(·|z) − 1/|A|‖ and as many classes as its loss starts
 * with: n = |A|/|A_r| for a relation, |A|/R for a subject. The predicted time is where the p(z)-weighted mean of the losses of a kind
 * has halved.
 *
 * <p>For structured facts, D dividing S, uniform p and a small start of equal weights this is the closed form of spec 5.4, and exact.
 * Elsewhere it neglects that tokens of a kind disturb each other and that noise and EOS may learn p(a) first, and is an estimate:
 * within 7 % for the presets of random facts and countries, up to a third too late beside a Zipf law of exponent 1. A kind with nothing to learn gets no prediction.
 */
public final class StagePredictor {
    /** Above this start of the margin the exponential phase, and with it the closed form, is not to be seen. */
    private static final double SMALL_START = 0.01;

    private static final int BISECTIONS = 100;

    private StagePredictor() {}

    /** The predicted times, in order. */
    public static List<Prediction> predict(FlowExperiment experiment, AnswerDistribution distribution) {
        FactTable table = distribution.table();
        LearningRates rates = LearningRates.of(distribution, experiment.noiseTokens(), experiment.promptLength());
        double logKey = experiment.initialisation().logKey(table.answerCount());
        double answers = table.answerCount();
        WeightedCurves ofRelations = new WeightedCurves();
        for (int r = 0; r < table.relationCount(); r++) {
            ofRelations.add(distribution.relation(r), rates.relation(r), answers / table.answerCount(r), logKey);
        }
        WeightedCurves ofSubjects = new WeightedCurves();
        for (int s = 0; s < table.subjectCount(); s++) {
            ofSubjects.add(distribution.subject(s), rates.subject(s), answers / table.relationCount(), logKey);
        }
        List<Prediction> predictions = new ArrayList<>();
        boolean exact = exact(experiment);
        predict(Kind.RELATION_LEARNED, ofRelations, exact, predictions);
        predict(Kind.SUBJECT_LEARNED, ofSubjects, exact, predictions);
        predictions.sort(Comparator.comparingDouble(Prediction::time));
        return List.copyOf(predictions);
    }

    /**
     * Which stage comes first as α → 0, from the rates alone; null when there is nothing to learn. The marginal counts when it is worth
     * at least {@value StageCriteria#NEGLIGIBLE_GAIN} of log|A|; rates within a tenth of each other are a tie.
     */
    public static LearnedFirst first(LearningRates rates, Entropies entropies) {
        double relation = entropies.givenSubject() > 0 ? rates.meanRelation() : 0;
        double subject = entropies.givenRelation() > 0 ? rates.meanSubject() : 0;
        double common = Math.max(rates.eos(), rates.noise());
        double fastest = Math.max(relation, subject);
        double slowest = Math.min(relation, subject);
        if (StageCriteria.marginalMatters(entropies) && fastest <= StageCriteria.DISTINCT * common) {
            return LearnedFirst.MARGINAL;
        }
        if (fastest == 0) {
            return null;
        }
        if (slowest > StageCriteria.DISTINCT * fastest) {
            return LearnedFirst.BOTH;
        }
        return relation > subject ? LearnedFirst.RELATION : LearnedFirst.SUBJECT;
    }

    private static void predict(Kind kind, WeightedCurves curves, boolean exact, List<Prediction> predictions) {
        double time = curves.halvingTime();
        if (time > 0) {
            boolean closed = exact && curves.largestStart() < SMALL_START;
            predictions.add(new Prediction(kind, time, closed ? Certainty.CLOSED_FORM : Certainty.ESTIMATE));
        }
    }

    private static boolean exact(FlowExperiment experiment) {
        return experiment.facts() instanceof StructuredFacts facts
                && facts.subjects() % facts.answersPerRelation() == 0
                && experiment.subjectZipf() == 0
                && experiment.relationZipf() == 0
                && !(experiment.initialisation() instanceof Initialisation.Given);
    }

    /** The curves of all tokens of a kind; equal neighbours are kept once. */
    private static final class WeightedCurves {
        private final List<LearningCurve> curves = new ArrayList<>();
        private final List<Double> weights = new ArrayList<>();

        void add(double weight, double rate, double classes, double logKey) {
            if (rate <= 0 || classes <= 1 || !Double.isFinite(logKey)) {
                return;
            }
            LearningCurve curve = LearningCurve.of(rate, classes, rate / weight, logKey);
            int last = curves.size() - 1;
            if (last >= 0 && curves.get(last).equals(curve)) {
                weights.set(last, weights.get(last) + weight);
            } else {
                curves.add(curve);
                weights.add(weight);
            }
        }

        double largestStart() {
            return Math.exp(
                    curves.stream().mapToDouble(LearningCurve::logStart).max().orElse(0));
        }

        /** NaN when there is nothing to learn. */
        double halvingTime() {
            if (curves.isEmpty()) {
                return Double.NaN;
            }
            double half = 0;
            for (int i = 0; i < curves.size(); i++) {
                half += weights.get(i) * Math.log(curves.get(i).classes()) / 2;
            }
            if (curves.size() == 1) {
                return curves.getFirst().timeOfLoss(half / weights.getFirst());
            }
            double high = 1;
            while (loss(high) > half) {
                high *= 2;
            }
            double low = 0;
            for (int i = 0; i < BISECTIONS && high - low > 1e-12 * high; i++) {
                double middle = (low + high) / 2;
                if (loss(middle) > half) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            return high;
        }

        private double loss(double t) {
            double sum = 0;
            for (int i = 0; i < curves.size(); i++) {
                sum += weights.get(i) * curves.get(i).loss(t);
            }
            return sum;
        }
    }
}
