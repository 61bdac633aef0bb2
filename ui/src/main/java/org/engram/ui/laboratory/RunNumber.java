package org.engram.ui.laboratory;

import java.util.List;
import java.util.function.DoubleFunction;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.theory.StageReport.Stage;
import org.engram.simulation.theory.StageReport.StageName;
import org.engram.ui.figure.Numbers;

/**
 * What came of a run, as a table of runs has it: when a stage began, or a number at its end.
 *
 * @param name heading of the column: "recall from"
 * @param help one sentence
 * @param value "–" where a run has none
 */
public record RunNumber(String name, String help, String value) {
    /** Where a run has no such number. */
    public static final String NONE = "\u2013";

    /**
     * When a stage began.
     *
     * @param words for a time
     */
    public static RunNumber beginning(StageName name, List<Stage> stages, DoubleFunction<String> words) {
        String value = stages.stream()
                .filter(stage -> stage.name() == name)
                .findFirst()
                .map(stage -> words.apply(stage.start()))
                .orElse(NONE);
        return new RunNumber(StageWords.word(name) + " from", "When this stage began; \u2013 when it did not.", value);
    }

    /** The newest number of a column. */
    public static <C extends Enum<C>> String last(RecordingView<C> recording, C column) {
        return recording.size() == 0 ? NONE : Numbers.value(recording.value(column, recording.size() - 1), 3);
    }
}
