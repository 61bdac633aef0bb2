package org.engram.app.command;

import org.engram.simulation.run.memory.MemoryCost;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code engram memory}: measures an associative memory, or how much it holds. */
final class MemoryCommand implements Command {
    @Override
    public CommandSpec spec() {
        return MemoryOptions.spec();
    }

    @Override
    public void run(ParseResult options, Terminal terminal) {
        MemoryRequest request = Requests.of(options, "memory", MemoryOptions.describing(), MemoryChoices::new);
        int threads = TrainOptions.threads(options);
        Targets targets = Targets.of(options);
        FailureException.throwIf(MemoryCost.of(request.experiment())
                .memoryRefusal(Runtime.getRuntime().maxMemory()));
        MemorySolution solution = MemorySolution.solve(request, threads, new Progress(terminal));
        Outputs.write(
                targets.outputs(
                        solution::writeCsv,
                        writer -> MemoryHeadline.write(solution, writer),
                        writer -> MemorySummary.write(solution, writer)),
                terminal.out());
    }
}
