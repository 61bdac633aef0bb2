package org.engram.ui.laboratory;

import java.util.List;
import java.util.OptionalDouble;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.theory.StageReport.Stage;
import org.engram.simulation.theory.StageReport.StageName;

/** Where a step of a tour puts the playhead. */
public sealed interface TourMoment {
    /** A part of the run, 0 to 1. */
    record Part(double share) implements TourMoment {}

    /** Within a stage: this part of the way from its beginning to the next one, or to the end of the run. */
    record Within(StageName stage, double share) implements TourMoment {}

    /**
     * The time in a run as far as it is solved; empty while that does not tell it, and where there is no such stage. What a stage that is
     * over tells may still shift a little until all of the run is solved.
     */
    default OptionalDouble time(RunStatus status, List<Stage> stages) {
        boolean solving = status instanceof RunStatus.Solving;
        return switch (this) {
            case Part part -> solving ? OptionalDouble.empty() : OptionalDouble.of(part.share() * status.end());
            case Within within ->
                stages.stream()
                        .filter(stage -> stage.name() == within.stage())
                        .filter(stage -> !solving || !stage.equals(stages.getLast()))
                        .mapToDouble(stage ->
                                stage.start() + within.share() * (Math.min(stage.end(), status.end()) - stage.start()))
                        .findFirst();
        };
    }
}
