package org.engram.ui.laboratory;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.engram.simulation.run.Frame;
import org.engram.simulation.task.FactTable;

/** The question put to a model, and its answer at the playhead. Without nodes. */
public final class AskViewModel<F extends Frame> {
    /** The subject asked for until a person asks for another, where a table has it. */
    private static final String FIRST_ASKED = "France";

    private static final int SHOWN = 9;

    private final Respondent<F> respondent;
    private final IntegerProperty subject = new SimpleIntegerProperty(this, "subject");
    private final IntegerProperty relation = new SimpleIntegerProperty(this, "relation");
    private final ReadOnlyObjectWrapper<FactTable> table = new ReadOnlyObjectWrapper<>(this, "table");
    private final ReadOnlyObjectWrapper<Answers> answers = new ReadOnlyObjectWrapper<>(this, "answers");
    private final ReadOnlyObjectWrapper<Verdict> verdict = new ReadOnlyObjectWrapper<>(this, "verdict");
    private F frame;
    private double[] known = {};

    public AskViewModel(Respondent<F> respondent) {
        this.respondent = respondent;
        subject.subscribe(this::answer);
        relation.subscribe(() -> {
            weigh();
            answer();
        });
    }

    public IntegerProperty subjectProperty() {
        return subject;
    }

    public IntegerProperty relationProperty() {
        return relation;
    }

    /** The facts of the run. */
    public ReadOnlyObjectProperty<FactTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Answers> answersProperty() {
        return answers.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Verdict> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /** A new picture of the run. */
    public void accept(F newest) {
        boolean otherRun = frame == null || newest.run() != frame.run();
        if (otherRun) {
            frame = null; // choices move to the new table before anything is asked of it
            FactTable facts = respondent.facts(newest);
            choose(table.get(), facts);
            table.set(facts);
        }
        frame = newest;
        if (otherRun) {
            weigh();
        }
        answer();
    }

    private void choose(FactTable before, FactTable after) {
        String subjectName = before == null ? FIRST_ASKED : before.subjects().get(subject.get());
        String relationName = before == null ? "" : before.relations().get(relation.get());
        int s = after.subjects().indexOf(subjectName);
        int r = after.relations().indexOf(relationName);
        subject.set(s >= 0 ? s : firstAsked(after));
        relation.set(Math.max(0, r));
    }

    /** The subject that is asked for until a person asks for another. */
    public static int firstAsked(FactTable facts) {
        return Math.max(0, facts.subjects().indexOf(FIRST_ASKED));
    }

    /** p(a|r) = Σ_s p(s) 1{a = a*(s, r)} for the relation that is asked. */
    private void weigh() {
        if (frame == null) {
            return;
        }
        FactTable facts = table.get();
        double[] weight = respondent.subjectProbabilities(frame);
        known = new double[facts.answerCount()];
        for (int s = 0; s < weight.length; s++) {
            known[facts.answer(s, relation.get())] += weight[s];
        }
    }

    private void answer() {
        if (frame == null) {
            return;
        }
        double[] probability = respondent.answer(frame, subject.get(), relation.get());
        Answering answering = new Answering(table.get(), subject.get(), relation.get(), probability);
        answers.set(Answers.of(answering, known, SHOWN));
        verdict.set(respondent.verdict(frame, answering));
    }
}
