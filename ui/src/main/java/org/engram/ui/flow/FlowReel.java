package org.engram.ui.flow;

import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.run.SolvedRuns;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.run.flow.FlowRuns;
import org.engram.simulation.task.FactTable;
import org.engram.ui.film.Reel;
import org.engram.ui.film.RunReel;
import org.engram.ui.film.Scene;
import org.engram.ui.laboratory.AskViewModel;
import org.engram.ui.laboratory.FilmedQuestion;
import org.engram.ui.laboratory.PinnedRuns;

/** A gradient flow to be filmed. */
public final class FlowReel {
    private FlowReel() {}

    /** Asked what a window asks first. */
    public static Reel of(FlowExperiment experiment, String caption) {
        FactTable facts = experiment.facts().table();
        return of(experiment, caption, SolvedRuns.none(), PinnedRuns.none(), AskViewModel.firstAsked(facts), 0);
    }

    /** Solved in a window perhaps, beside pinned runs, asked a question, by the numbers of its subject and its relation. */
    static Reel of(
            FlowExperiment experiment,
            String caption,
            SolvedRuns<FlowExperiment, FlowFrame> solved,
            PinnedRuns<FlowColumn> pinned,
            int subject,
            int relation) {
        FilmedQuestion<FlowFrame> question =
                new FilmedQuestion<>(new FlowRespondent(), new FlowPlayerWords(), subject, relation);
        return new RunReel<>(
                FlowRuns::usual,
                solved,
                experiment,
                FlowFigures.EXPORTED,
                caption,
                (frame, names) -> new Scene(question.banner(frame), FlowFigures.exported(frame, pinned)));
    }
}
