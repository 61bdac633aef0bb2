package org.engram.app.command;

import org.engram.simulation.run.training.TrainingCost;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code engram train}: trains, or constructs, the one-layer transformer. */
final class TrainCommand implements Command {
    @Override
    public CommandSpec spec() {
        return TrainOptions.spec();
    }

    @Override
    public void run(ParseResult options, Terminal terminal) {
        TrainRequest request = Requests.of(options, "train", TrainOptions.describing(), TrainChoices::new);
        int threads = TrainOptions.threads(options);
        Targets targets = Targets.of(options);
        FailureException.throwIf(TrainingCost.of(request.experiment())
                .memoryRefusal(Runtime.getRuntime().maxMemory()));
        TrainSolution solution = TrainSolution.solve(request, threads, new Progress(terminal));
        Outputs.write(
                targets.outputs(
                        solution::writeCsv,
                        writer -> TrainHeadline.write(solution, writer),
                        writer -> TrainSummary.write(solution, writer)),
                terminal.out());
    }
}
