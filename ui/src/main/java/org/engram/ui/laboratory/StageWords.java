package org.engram.ui.laboratory;

import java.util.List;
import org.engram.simulation.theory.StageReport.Stage;
import org.engram.simulation.theory.StageReport.StageName;
import org.engram.ui.figure.LineFigure.Band;
import org.engram.ui.figure.Tint;

/** The stages of a run in words and colours. */
public final class StageWords {
    private StageWords() {}

    /** The word for a stage. */
    public static String word(StageName name) {
        return switch (name) {
            case UNIFORM -> "uniform";
            case MARGINAL -> "marginal";
            case HALLUCINATION -> "hallucination";
            case SUBJECT_GUESS -> "subject guess";
            case RECALL -> "recall";
        };
    }

    /** The stage at a time; UNIFORM where there are none. */
    public static StageName at(List<Stage> stages, double time) {
        return stages.stream()
                .filter(stage -> stage.start() <= time)
                .reduce((first, second) -> second)
                .map(Stage::name)
                .orElse(StageName.UNIFORM);
    }

    /**
     * Behind curves over the time of the run.
     *
     * @param end of the run; other curves may go on beyond it
     */
    public static List<Band> bands(List<Stage> stages, double end) {
        return stages.stream()
                .map(s -> new Band(word(s.name()), tint(s.name()), s.start(), Math.min(s.end(), end)))
                .toList();
    }

    /** The colour of a stage. */
    public static Tint tint(StageName name) {
        return switch (name) {
            case UNIFORM -> Tint.UNIFORM;
            case MARGINAL -> Tint.MARGINAL;
            case HALLUCINATION -> Tint.RELATION;
            case SUBJECT_GUESS -> Tint.SUBJECT;
            case RECALL -> Tint.RECALL;
        };
    }
}
