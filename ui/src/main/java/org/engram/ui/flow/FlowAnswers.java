package org.engram.ui.flow;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.AnswerDistribution;
import org.engram.ui.figure.BarFigure;
import org.engram.ui.figure.Heading;
import org.engram.ui.figure.LineFigure.AxisTitle;
import org.engram.ui.figure.Numbers;
import org.engram.ui.figure.Range;
import org.engram.ui.laboratory.AnswerBars;
import org.engram.ui.laboratory.AskViewModel;

/** p̂(a|s, r) of all answers beside p(a|r), for the fact that is asked first: what the model hallucinates is level with its ticks. */
final class FlowAnswers {
    private static final double HEADROOM = 1.08;

    private FlowAnswers() {}

    static BarFigure of(FlowFrame frame) {
        FactTable facts = frame.facts();
        int subject = AskViewModel.firstAsked(facts);
        FlowRespondent model = new FlowRespondent();
        double[] said = model.answer(frame, subject, 0);
        double[] known = known(frame);
        AnswerBars bars = AnswerBars.of(facts, subject, 0, said, known);
        String question =
                facts.relations().getFirst() + " of " + facts.subjects().get(subject);
        return new BarFigure(
                new Heading("Answers", "ticks: p(a | r) · " + question),
                bars,
                AnswerBars.relations(facts),
                List.of(),
                AnswerBars.KEYS,
                new AxisTitle("p̂(a | s, r)", "probability", new Range(0, top(said, known))),
                "%s: the right answer has probability %s, the others of the relation at most %s, all others at most %s"
                        .formatted(
                                question,
                                Numbers.value(bars.largest(0), 3),
                                Numbers.value(bars.largest(1), 3),
                                Numbers.value(Math.max(bars.largest(2), bars.largest(3)), 3)));
    }

    /** p(a|r) for the first relation; what is not an answer of it has no tick. */
    private static double[] known(FlowFrame frame) {
        FactTable facts = frame.facts();
        AnswerDistribution answers = AnswerDistribution.of(
                facts, frame.experiment().subjectZipf(), frame.experiment().relationZipf());
        return IntStream.range(0, facts.answerCount())
                .mapToDouble(a -> a < facts.answerStart(1) ? answers.givenRelation(a) : Double.NaN)
                .toArray();
    }

    private static double top(double[] said, double[] known) {
        return HEADROOM
                * DoubleStream.concat(DoubleStream.of(said), DoubleStream.of(known))
                        .filter(Double::isFinite)
                        .max()
                        .orElse(1);
    }
}
