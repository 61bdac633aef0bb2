package org.engram.app.command;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.flow.FlowCost;
import org.engram.simulation.run.flow.FlowRun;
import org.engram.simulation.runfile.RunFile;
import org.engram.ui.film.Reel;
import org.engram.ui.flow.FlowFigures;
import org.engram.ui.flow.FlowReel;

/** The figures of a gradient flow. */
final class FlowFigureSource implements FigureSource {
    static final String COMMAND = "flow";

    @Override
    public List<String> figures() {
        return FlowFigures.EXPORTED;
    }

    @Override
    public Drawn draw(RunFile file, OptionalDouble at, Progress progress) {
        FlowRequest request = request(file);
        try (Kernel kernel = Kernel.best()) {
            FlowRun run = FlowSolution.run(request, kernel, progress);
            double moment = moment(at, run.status().end());
            return new Drawn(
                    FlowFigures.exported(run.frame(1, run.snapshot(moment))),
                    request.settings().caption());
        }
    }

    @Override
    public Optional<Reel> reel(RunFile file) {
        FlowRequest request = request(file);
        return Optional.of(FlowReel.of(request.experiment(), request.settings().caption()));
    }

    private static FlowRequest request(RunFile file) {
        FlowRequest request =
                Requests.repeated(file, COMMAND, RunOptions.describing(FlowOptions.spec()), FlowChoices::new);
        FailureException.throwIf(
                FlowCost.of(request.experiment()).refusal(Runtime.getRuntime().maxMemory()));
        return request;
    }

    private static double moment(OptionalDouble at, double end) {
        if (at.orElse(0) > end) {
            throw new UsageException("--at is %s but must lie within the run, which ends at t = %s."
                    .formatted(FlowParameter.UNTIL.text(at.getAsDouble()), FlowParameter.UNTIL.text(end)));
        }
        return at.orElse(end);
    }
}
