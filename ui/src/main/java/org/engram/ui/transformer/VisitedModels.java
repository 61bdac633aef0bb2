package org.engram.ui.transformer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.task.Facts;
import org.engram.simulation.theory.PublishedFrontier.Point;
import org.engram.simulation.training.TrainingColumn;
import org.engram.simulation.transformer.Architecture.OneLayer;

/**
 * The transformers that a person has tried since the window was opened, with the best accuracy of each; those that were asked for the same
 * facts in prompts of the same kind belong together. Runs that were left at their beginning are not kept.
 */
final class VisitedModels {
    private final Map<Task, Map<Point, Visit>> visits = new HashMap<>();

    /** What is compared: only models of one task can be. */
    private record Task(Facts facts, int noiseTokens, int promptLength) {
        static Task of(TrainingFrame frame) {
            return new Task(
                    frame.experiment().facts(),
                    frame.experiment().noiseTokens(),
                    frame.experiment().promptLength());
        }
    }

    /**
     * One place of the map.
     *
     * @param accuracy the largest of all tests of all runs there
     * @param settled whether one of these runs came to its end
     */
    record Visit(Point point, String name, double accuracy, boolean settled) {
        /** What a run has come to. */
        static Visit of(TrainingFrame frame, OneLayer model) {
            String size = "H = %d, d_h = %d, m = %d, d = %d"
                    .formatted(model.heads(), model.headDimension(), model.mlpWidth(), model.dimension());
            double best = frame.recording()
                    .max(TrainingColumn.TEST_ACCURACY, 0, frame.recording().size());
            return new Visit(Point.of(model), size, best, frame.status() instanceof RunStatus.Solved);
        }

        private Visit with(Visit later) {
            String best = later.accuracy > accuracy ? later.name : name;
            return new Visit(point, best, Math.max(accuracy, later.accuracy), settled || later.settled);
        }
    }

    /** Another picture of a run. */
    void accept(TrainingFrame frame) {
        if (RunBefore.lookedAt(frame) && frame.experiment().architecture() instanceof OneLayer model) {
            Visit visit = Visit.of(frame, model);
            visits.computeIfAbsent(Task.of(frame), task -> new LinkedHashMap<>())
                    .merge(visit.point(), visit, Visit::with);
        }
    }

    /** Those of the task of a frame, in the order in which they were first seen. */
    List<Visit> of(TrainingFrame frame) {
        return new ArrayList<>(visits.getOrDefault(Task.of(frame), Map.of()).values());
    }
}
