package org.engram.app.command;

import java.util.List;
import java.util.Set;
import org.engram.simulation.experiment.InvalidSettingException;
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
        FlowRequest request = request(options);
        Targets targets = Targets.of(options);
        FlowCost.of(request.experiment())
                .refusal(Runtime.getRuntime().maxMemory())
                .ifPresent(sentence -> {
                    throw new FailureException(sentence);
                });
        FlowSolution solution = FlowSolution.solve(request, targets.csv() != null, new Progress(terminal));
        List<Output> outputs = targets.outputs(
                solution::writeCsv,
                writer -> FlowHeadline.write(solution, writer),
                writer -> FlowSummary.write(solution, writer));
        Outputs.write(outputs, terminal.out());
    }

    private static FlowRequest request(ParseResult options) {
        Set<String> describing = RunOptions.describing(FlowOptions.spec());
        FlowChoices choices = new FlowChoices(RunOptions.chosen(options, describing));
        String config = options.matchedOptionValue(RunOptions.CONFIG, null);
        return config == null
                ? choices.request()
                : choices.over(repeated(config, describing)).request();
    }

    /** The choices of an earlier run. A file that asks for what is not allowed is broken data, not wrong usage. */
    private static FlowChoices repeated(String file, Set<String> describing) {
        FlowChoices choices = new FlowChoices(RunFile.chosen(file, "flow", describing));
        try {
            choices.request();
        } catch (UsageException | InvalidSettingException e) {
            throw new FailureException("--config %s: %s".formatted(file, e.getMessage()));
        }
        return choices;
    }
}
