package org.engram.ui.flow;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.flow.PromptPrediction;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.run.flow.FlowSnapshot;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.Zipf;
import org.engram.simulation.theory.StageReport.Stage;
import org.engram.simulation.theory.StageReport.StageName;

/** The question put to the model, and its answer at the playhead. Without nodes. */
final class AskViewModel {
    /** The subject asked for until a person asks for another, where a table has it. */
    private static final String FIRST_ASKED = "France";

    private static final int SHOWN = 9;

    private final IntegerProperty subject = new SimpleIntegerProperty(this, "subject");
    private final IntegerProperty relation = new SimpleIntegerProperty(this, "relation");
    private final ReadOnlyObjectWrapper<FactTable> table = new ReadOnlyObjectWrapper<>(this, "table");
    private final ReadOnlyObjectWrapper<Answers> answers = new ReadOnlyObjectWrapper<>(this, "answers");
    private final ReadOnlyObjectWrapper<StageStory> story = new ReadOnlyObjectWrapper<>(this, "story");
    private FlowFrame frame;
    private double[] known = {};

    AskViewModel() {
        subject.subscribe(this::answer);
        relation.subscribe(() -> {
            weigh();
            answer();
        });
    }

    IntegerProperty subjectProperty() {
        return subject;
    }

    IntegerProperty relationProperty() {
        return relation;
    }

    ReadOnlyObjectProperty<FactTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Answers> answersProperty() {
        return answers.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<StageStory> storyProperty() {
        return story.getReadOnlyProperty();
    }

    void accept(FlowFrame newest) {
        boolean otherRun = frame == null || newest.run() != frame.run();
        if (otherRun) {
            frame = null; // choices move to the new table before anything is asked of it
            choose(table.get(), newest.facts());
            table.set(newest.facts());
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
        int france = Math.max(0, after.subjects().indexOf(FIRST_ASKED));
        subject.set(s >= 0 ? s : france);
        relation.set(Math.max(0, r));
    }

    /** p(a|r) = Σ_s p(s) 1{a = a*(s, r)} for the relation that is asked. */
    private void weigh() {
        if (frame == null) {
            return;
        }
        FactTable facts = frame.facts();
        double[] weight =
                Zipf.probabilities(facts.subjectCount(), frame.experiment().subjectZipf());
        known = new double[facts.answerCount()];
        for (int s = 0; s < weight.length; s++) {
            known[facts.answer(s, relation.get())] += weight[s];
        }
    }

    private void answer() {
        if (frame == null) {
            return;
        }
        Answering answering = answering(frame, subject.get(), relation.get());
        answers.set(Answers.of(frame.facts(), subject.get(), relation.get(), answering.probability(), known, SHOWN));
        story.set(StageStory.of(answering));
    }

    private static Answering answering(FlowFrame frame, int subject, int relation) {
        FlowSnapshot snapshot = frame.snapshot();
        FlowExperiment experiment = frame.experiment();
        double[] probability =
                PromptPrediction.of(snapshot.layout(), experiment.promptLength(), snapshot.state(), subject, relation);
        return new Answering(frame.facts(), subject, relation, probability, stageAt(frame, snapshot.time()));
    }

    private static StageName stageAt(FlowFrame frame, double t) {
        List<Stage> stages = frame.stages();
        return stages.stream()
                .filter(stage -> stage.start() <= t)
                .reduce((first, second) -> second)
                .map(Stage::name)
                .orElse(StageName.UNIFORM);
    }
}
