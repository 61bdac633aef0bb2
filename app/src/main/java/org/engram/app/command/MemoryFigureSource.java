package org.engram.app.command;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.engram.simulation.experiment.MemoryParameter;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.memory.MemoryCost;
import org.engram.simulation.run.memory.MemoryRun;
import org.engram.simulation.runfile.RunFile;
import org.engram.ui.film.Reel;
import org.engram.ui.memory.MemoryFigures;
import org.engram.ui.memory.MemoryReel;

/** The figures of a memory, of the first of its trials; its moment is a number of associations. */
final class MemoryFigureSource implements FigureSource {
    static final String COMMAND = "memory";

    @Override
    public List<String> figures() {
        return MemoryFigures.NAMES;
    }

    @Override
    public Drawn draw(RunFile file, OptionalDouble at, Progress progress) {
        MemoryRequest request = request(file);
        double inputs = moment(at, request.experiment().inputs());
        try (Kernel kernel = Kernel.best(Runtime.getRuntime().availableProcessors())) {
            MemoryRun run = new MemoryRun(request.experiment(), kernel, () -> false);
            while (run.advance()) {
                progress.at((double) run.statistics().steps() / MemoryRun.memories(request.experiment()));
            }
            progress.done();
            if (run.status() instanceof RunStatus.Failed failed) {
                throw new FailureException(failed.reason());
            }
            return new Drawn(
                    MemoryFigures.of(run.frame(1, run.snapshot(inputs))).named(),
                    request.settings().caption());
        }
    }

    @Override
    public Optional<Reel> reel(RunFile file) {
        MemoryRequest request = request(file);
        return Optional.of(
                MemoryReel.of(request.experiment(), request.settings().caption()));
    }

    private static MemoryRequest request(RunFile file) {
        MemoryRequest request = Requests.repeated(file, COMMAND, MemoryOptions.describing(), MemoryChoices::new);
        FailureException.throwIf(MemoryCost.of(request.experiment())
                .memoryRefusal(Runtime.getRuntime().maxMemory()));
        return request;
    }

    private static double moment(OptionalDouble at, double inputs) {
        double moment = at.orElse(inputs);
        if (moment < 1 || moment > inputs) {
            throw new UsageException("--at is %s but must be a number of associations from 1 to %s."
                    .formatted(MemoryParameter.INPUTS.text(moment), MemoryParameter.INPUTS.text(inputs)));
        }
        return moment;
    }
}
