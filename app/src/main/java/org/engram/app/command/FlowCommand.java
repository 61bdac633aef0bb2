package org.engram.app.command;

import java.util.ArrayList;
import java.util.List;
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
        String csv = options.matchedOptionValue(FlowOptions.CSV, null);
        String json = options.matchedOptionValue(FlowOptions.JSON, null);
        Outputs.check(outputs(csv, json, null));
        FlowCost.of(request.experiment())
                .refusal(Runtime.getRuntime().maxMemory())
                .ifPresent(sentence -> {
                    throw new FailureException(sentence);
                });
        FlowSolution solution = FlowSolution.solve(request, csv != null, new Progress(terminal));
        Outputs.write(outputs(csv, json, solution), terminal.out());
    }

    private static FlowRequest request(ParseResult options) {
        FlowChoices choices = FlowOptions.choices(options);
        String config = options.matchedOptionValue(FlowOptions.CONFIG, null);
        return config == null
                ? choices.request()
                : choices.over(repeated(config)).request();
    }

    /** The choices of an earlier run. A file that asks for what is not allowed is broken data, not wrong usage. */
    private static FlowChoices repeated(String file) {
        FlowChoices choices =
                FlowConfiguration.read(file, RunFile.configuration(file, "flow"), FlowOptions.describing());
        try {
            choices.request();
        } catch (UsageException | InvalidSettingException e) {
            throw new FailureException("--config %s: %s".formatted(file, e.getMessage()));
        }
        return choices;
    }

    private static List<Output> outputs(String csv, String json, FlowSolution solution) {
        List<Output> outputs = new ArrayList<>();
        if (csv != null) {
            outputs.add(new Output(FlowOptions.CSV, csv, writer -> FlowCsv.write(solution, writer)));
        }
        if (json != null) {
            outputs.add(new Output(FlowOptions.JSON, json, writer -> FlowHeadline.write(solution, writer)));
        }
        if (csv == null && json == null) {
            outputs.add(new Output("The summary", "-", writer -> FlowSummary.write(solution, writer)));
        }
        return outputs;
    }
}
