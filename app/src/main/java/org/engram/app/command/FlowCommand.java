package org.engram.app.command;

import org.engram.simulation.run.flow.FlowCost;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code engram flow}: solves the gradient flow of the linear-attention model. */
final class FlowCommand implements Command {
    @Override
    public CommandSpec spec() {
        return FlowOptions.spec();
    }

    @Override
    public void run(ParseResult options, Terminal terminal) {
        FlowRequest request = Requests.of(options, "flow", RunOptions.describing(FlowOptions.spec()), FlowChoices::new);
        Targets targets = Targets.of(options);
        FailureException.throwIf(
                FlowCost.of(request.experiment()).refusal(Runtime.getRuntime().maxMemory()));
        FlowSolution solution = FlowSolution.solve(request, targets.csv() != null, new Progress(terminal));
        Outputs.write(
                targets.outputs(
                        solution::writeCsv,
                        writer -> FlowHeadline.write(solution, writer),
                        writer -> FlowSummary.write(solution, writer)),
                terminal.out());
    }
}
