package org.engram.ui.transformer;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.task.FactTable;
import org.engram.ui.figure.Figure;
import org.engram.ui.laboratory.AskViewModel;
import org.engram.ui.laboratory.PinnedRuns;
import org.engram.ui.transformer.PromptReader.AskedPrompt;

/** The figures of a training that nobody watches: as in the window when no other run was before it and nobody has asked another question. */
public final class TrainingFigures {
    /** What they are called where they are files; not every model has all. */
    public static final List<String> NAMES =
            Arrays.stream(FigureKind.values()).map(FigureKind::fileName).toList();

    private TrainingFigures() {}

    /** By their names, in the order of {@link #NAMES}. */
    public static Map<String, Figure> named(TrainingFrame frame) {
        TransformerFigures figures = new TransformerFigures(moment(frame));
        Map<String, Figure> named = new LinkedHashMap<>();
        for (FigureKind kind : TransformerFigures.available(frame)) {
            named.put(kind.fileName(), kind == FigureKind.RIVALS ? figures.rivals() : figures.of(kind));
        }
        return named;
    }

    private static Moment moment(TrainingFrame frame) {
        FactTable facts = frame.facts();
        AskedPrompt asked = new PromptReader().read(frame, AskViewModel.firstAsked(facts), 0);
        VisitedModels visited = new VisitedModels();
        visited.accept(frame);
        return new Moment(
                frame,
                Optional.empty(),
                PinnedRuns.none(),
                Guesses.of(facts),
                asked,
                Optional.empty(),
                visited.of(frame),
                List.of());
    }
}
