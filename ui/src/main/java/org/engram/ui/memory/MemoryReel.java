package org.engram.ui.memory;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.run.SolvedRuns;
import org.engram.simulation.run.memory.MemoryColumn;
import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.simulation.run.memory.MemoryRuns;
import org.engram.simulation.run.memory.MemorySnapshot;
import org.engram.ui.figure.Banner;
import org.engram.ui.figure.Figure;
import org.engram.ui.film.Reel;
import org.engram.ui.film.RunReel;
import org.engram.ui.film.Scene;
import org.engram.ui.laboratory.PinnedRuns;
import org.engram.ui.laboratory.StageWords;
import org.engram.ui.laboratory.Verdict;

/** A memory to be filmed, association by association. */
public final class MemoryReel {
    /** What a film shows unless the person chooses others. */
    static final List<String> SHOWN = Stream.of(
                    MemoryFigure.ACCURACY, MemoryFigure.SCORES, MemoryFigure.HISTOGRAM, MemoryFigure.MARGINS)
            .map(MemoryFigure::fileName)
            .toList();

    private final MemoryPlayerWords words = new MemoryPlayerWords();
    private final Optional<PredictedAccuracy> predicted;
    private final PinnedRuns<MemoryColumn> pinned;

    private MemoryReel(MemoryExperiment experiment, PinnedRuns<MemoryColumn> pinned) {
        this.pinned = pinned;
        predicted = PredictedAccuracy.of(experiment);
    }

    /** With the figures that a memory of its kind has. */
    public static Reel of(MemoryExperiment experiment, String caption) {
        return of(experiment, caption, SolvedRuns.none(), PinnedRuns.none());
    }

    /** The same, solved in a window perhaps, beside pinned runs. */
    static Reel of(
            MemoryExperiment experiment,
            String caption,
            SolvedRuns<MemoryExperiment, MemoryFrame> solved,
            PinnedRuns<MemoryColumn> pinned) {
        List<String> names =
                moving(experiment).stream().map(MemoryFigure::fileName).toList();
        return new RunReel<>(
                MemoryRuns::usual, solved, experiment, names, caption, new MemoryReel(experiment, pinned)::scene);
    }

    /** The bounds are those of all memories, and stand still. */
    private static List<MemoryFigure> moving(MemoryExperiment experiment) {
        Set<MemoryFigure> figures = EnumSet.complementOf(EnumSet.of(MemoryFigure.BOUNDS));
        if (!MemorySnapshot.hasSpectrum(experiment)) {
            figures.remove(MemoryFigure.SPECTRUM);
        }
        return List.copyOf(figures);
    }

    private Scene scene(MemoryFrame frame, Set<String> names) {
        RecallStory story = RecallStory.of(frame, input -> false);
        MemoryFigures figures =
                MemoryFigures.of(new MemoryMoment(frame, Optional.empty(), pinned, predicted, story, Optional.empty()));
        Map<String, Figure> wanted = new LinkedHashMap<>();
        moving(frame.experiment()).stream()
                .filter(figure -> names.contains(figure.fileName()))
                .forEach(figure -> wanted.put(figure.fileName(), figures.of(figure)));
        return new Scene(banner(story.verdict(), words.time(frame)), wanted);
    }

    private static Banner banner(Verdict verdict, String clock) {
        return new Banner(verdict.title(), verdict.sentence(), StageWords.tint(verdict.stage()), clock);
    }
}
