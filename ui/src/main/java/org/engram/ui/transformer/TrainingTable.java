package org.engram.ui.transformer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.PublishedFrontier;
import org.engram.simulation.theory.RecallBound;
import org.engram.simulation.training.TrainingColumn;
import org.engram.simulation.transformer.Architecture.OneLayer;
import org.engram.ui.figure.Numbers;
import org.engram.ui.player.Quantity;

/**
 * Theory beside measurement at one moment of a training, and what it means in a sentence.
 *
 * @param compared whether any row has a number of the run before
 */
record TrainingTable(List<TableRow> rows, boolean compared, String sentence) {
    TrainingTable {
        rows = List.copyOf(rows);
    }

    static TrainingTable of(Moment moment) {
        TrainingFrame frame = moment.frame();
        Optional<TrainingFrame> before = moment.before();
        List<TableRow> rows = new ArrayList<>();
        rows.add(row(
                moment,
                "accuracy",
                expected(frame),
                TrainingTable::accuracy,
                "The share of the test that is answered right, beside what is to be expected of this model."));
        rows.add(row(
                moment,
                "test loss",
                TableRow.NONE,
                other -> Numbers.value(column(other, TrainingColumn.TEST_LOSS), 3),
                "Cross entropy on the test, in nats."));
        if (!Constructions.untrained(frame)) {
            rows.add(bits(moment));
        }
        if (frame.experiment().architecture() instanceof OneLayer model) {
            rows.addAll(conditions(frame.facts(), model));
        }
        rows.addAll(LogitRows.of(moment));
        return new TrainingTable(rows, before.isPresent(), sentence(frame));
    }

    /** A construction is not made for its loss, and says nothing in bits. */
    private static TableRow bits(Moment moment) {
        return new TableRow(
                "bits of facts",
                Quantity.count(bound(moment.frame()).facts()),
                Quantity.count(bits(moment.frame())),
                moment.before()
                        .filter(other -> moment.askedBefore().isPresent() && !Constructions.untrained(other))
                        .map(other -> Quantity.count(bits(other)))
                        .orElse(TableRow.NONE),
                "What all facts are worth, \u03a3 log\u2082|A_r|, and how much of it the model knows: the same less the loss.");
    }

    private static TableRow row(
            Moment moment, String name, String theory, Function<TrainingFrame, String> measure, String help) {
        return new TableRow(
                name,
                theory,
                measure.apply(moment.frame()),
                moment.before().map(measure).orElse(TableRow.NONE),
                help);
    }

    private static String expected(TrainingFrame frame) {
        if (Constructions.untrained(frame)) {
            return "1";
        }
        if (frame.experiment().architecture() instanceof OneLayer model && ModelMap.covers(frame, model)) {
            return PublishedFrontier.stores(PublishedFrontier.Point.of(model)) ? "\u2265 0.99" : "< 0.99";
        }
        return TableRow.NONE;
    }

    private static String accuracy(TrainingFrame frame) {
        return Quantity.significant(column(frame, TrainingColumn.TEST_ACCURACY));
    }

    private static double column(TrainingFrame frame, TrainingColumn column) {
        return frame.snapshot().columns()[column.ordinal()];
    }

    private static RecallBound bound(TrainingFrame frame) {
        FactTable facts = frame.facts();
        return RecallBound.of(facts, Prompt.vocabulary(frame).size() + facts.answerCount());
    }

    /** Σ (log₂|A_r| − loss/ln 2) over the facts, as far as it is more than nothing. */
    private static double bits(TrainingFrame frame) {
        double facts = (double) frame.facts().subjectCount() * frame.facts().relationCount();
        double lost = facts * column(frame, TrainingColumn.TEST_LOSS) / Math.log(2);
        return Math.max(0, bound(frame).facts() - lost);
    }

    /** What Theorems 3 and 4 ask for, up to logarithms. */
    private static List<TableRow> conditions(FactTable facts, OneLayer model) {
        int s = facts.subjectCount();
        int r = facts.relationCount();
        List<TableRow> rows = new ArrayList<>();
        rows.add(condition(
                "H\u00b7d_h",
                s + (double) r,
                (double) model.heads() * model.headDimension(),
                "Theorems 3 and 4 ask for H\u00b7d_h of the order of S + R, so that heads tell all tokens apart."));
        rows.add(
                model.mlpWidth() == 0
                        ? condition(
                                "d",
                                Math.max(r, facts.largestAnswerCount()),
                                model.dimension(),
                                "Theorem 3 asks for d of the order of max(R, D), so that attention alone stores the facts.")
                        : condition(
                                "m\u00b7d",
                                (double) s * r,
                                (double) model.mlpWidth() * model.dimension(),
                                "Theorem 4 asks for m\u00b7d of the order of S\u00b7R, so that the MLP stores the facts."));
        return rows;
    }

    private static TableRow condition(String name, double asked, double there, String help) {
        return new TableRow(name, "\u2273 " + Quantity.count(asked), Quantity.count(there), TableRow.NONE, help);
    }

    private static String sentence(TrainingFrame frame) {
        if (Constructions.untrained(frame)) {
            return Constructions.claim(frame);
        }
        if (!(frame.experiment().architecture() instanceof OneLayer model)) {
            return "As in the paper's Figure 5, right, a softmax head first says p(a | r), then the fact.";
        }
        if (!ModelMap.covers(frame, model)) {
            return "\u2273: up to factors and logarithms that the theorems leave open.";
        }
        return PublishedFrontier.stores(PublishedFrontier.Point.of(model))
                ? "Beyond the published frontier: trained to the end, a model of this size stored all 1,024 facts."
                : "Below the published frontier: a model of this size did not store all 1,024 facts.";
    }
}
