package org.engram.app.command;

import java.io.IOException;
import java.io.Writer;
import org.engram.simulation.runfile.TrainingOutcome;
import org.engram.simulation.runfile.TransformerFormat;
import org.engram.simulation.training.TrainingColumn;

/** The JSON file of a training. */
final class TrainHeadline {
    private TrainHeadline() {}

    static void write(TrainSolution solution, Writer writer) throws IOException {
        TrainRequest request = solution.request();
        double best = TrainSolution.of(solution.best(), TrainingColumn.TEST_ACCURACY);
        TrainingOutcome outcome = new TrainingOutcome(best, solution.stepsToTarget());
        new TransformerFormat()
                .write(
                        request.settings(),
                        request.experiment(),
                        outcome.headline(request.experiment(), solution.table(), solution.statistics()))
                .write(writer);
    }
}
