package org.engram.ui.transformer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.run.SolvedRuns;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.run.training.TrainingRuns;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.training.TrainingColumn;
import org.engram.ui.figure.Figure;
import org.engram.ui.film.Reel;
import org.engram.ui.film.RunReel;
import org.engram.ui.film.Scene;
import org.engram.ui.laboratory.AskViewModel;
import org.engram.ui.laboratory.FilmedQuestion;
import org.engram.ui.laboratory.PinnedRuns;

/** A training to be filmed, without the run before it. */
public final class TransformerReel {
    /** What a film shows unless the person chooses others. */
    static final List<String> SHOWN = Stream.of(
                    FigureKind.LOSS, FigureKind.ACCURACY, FigureKind.READOUT, FigureKind.KINDS)
            .map(FigureKind::fileName)
            .toList();

    private final PromptReader reader = new PromptReader();
    private final PinnedRuns<TrainingColumn> pinned;
    private final int subject;
    private final int relation;
    private final FilmedQuestion<TrainingFrame> question;
    private final Guesses guesses;

    private TransformerReel(FactTable facts, PinnedRuns<TrainingColumn> pinned, int subject, int relation) {
        this.pinned = pinned;
        this.subject = subject;
        this.relation = relation;
        question = new FilmedQuestion<>(
                new TransformerRespondent(reader), new TransformerPlayerWords(), subject, relation);
        guesses = Guesses.of(facts);
    }

    /** Asked what a window asks first. */
    public static Reel of(TransformerExperiment experiment, String caption) {
        return of(
                experiment,
                caption,
                SolvedRuns.none(),
                PinnedRuns.none(),
                AskViewModel.firstAsked(experiment.facts().table()),
                0);
    }

    /** Solved in a window perhaps, beside pinned runs, asked a question, by the numbers of its subject and its relation. */
    static Reel of(
            TransformerExperiment experiment,
            String caption,
            SolvedRuns<TransformerExperiment, TrainingFrame> solved,
            PinnedRuns<TrainingColumn> pinned,
            int subject,
            int relation) {
        TransformerReel reel = new TransformerReel(experiment.facts().table(), pinned, subject, relation);
        return new RunReel<>(TrainingRuns::usual, solved, experiment, names(), caption, reel::scene);
    }

    /** All figures that move with a run: the map of models and the race of the rivals are of many. */
    private static List<String> names() {
        return moving().map(FigureKind::fileName).toList();
    }

    private static Stream<FigureKind> moving() {
        return Stream.of(FigureKind.values()).filter(kind -> kind != FigureKind.MODELS && kind != FigureKind.RIVALS);
    }

    private Scene scene(TrainingFrame frame, Set<String> names) {
        TransformerFigures figures = new TransformerFigures(new Moment(
                frame,
                Optional.empty(),
                pinned,
                guesses,
                reader.read(frame, subject, relation),
                Optional.empty(),
                List.of(),
                List.of()));
        Map<String, Figure> wanted = new LinkedHashMap<>();
        moving().filter(kind -> names.contains(kind.fileName()))
                .forEach(kind -> wanted.put(kind.fileName(), figures.of(kind)));
        return new Scene(question.banner(frame), wanted);
    }
}
