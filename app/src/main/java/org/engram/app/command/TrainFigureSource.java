package org.engram.app.command;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.training.TrainingCost;
import org.engram.simulation.run.training.TrainingRun;
import org.engram.simulation.runfile.RunFile;
import org.engram.ui.film.Reel;
import org.engram.ui.transformer.TrainingFigures;
import org.engram.ui.transformer.TransformerReel;

/** The figures of a training. */
final class TrainFigureSource implements FigureSource {
    static final String COMMAND = "train";

    @Override
    public List<String> figures() {
        return TrainingFigures.NAMES;
    }

    @Override
    public Drawn draw(RunFile file, OptionalDouble at, Progress progress) {
        TrainRequest request = request(file);
        try (Kernel kernel = Kernel.best(Runtime.getRuntime().availableProcessors())) {
            TrainingRun run = TrainSolution.run(request, kernel, progress);
            double moment = moment(at, run.status().end());
            return new Drawn(
                    TrainingFigures.named(run.frame(1, run.snapshot(moment))),
                    request.settings().caption(request.experiment().training()));
        }
    }

    @Override
    public Optional<Reel> reel(RunFile file) {
        TrainRequest request = request(file);
        return Optional.of(TransformerReel.of(
                request.experiment(),
                request.settings().caption(request.experiment().training())));
    }

    private static TrainRequest request(RunFile file) {
        TrainRequest request = Requests.repeated(file, COMMAND, TrainOptions.describing(), TrainChoices::new);
        FailureException.throwIf(TrainingCost.of(request.experiment())
                .memoryRefusal(Runtime.getRuntime().maxMemory()));
        return request;
    }

    private static double moment(OptionalDouble at, double end) {
        if (at.orElse(0) > end) {
            throw new UsageException("--at is %s but must lie within the run, which ends at step %s."
                    .formatted(
                            TransformerParameter.STEPS.text(at.getAsDouble()), TransformerParameter.STEPS.text(end)));
        }
        return at.orElse(end);
    }
}
