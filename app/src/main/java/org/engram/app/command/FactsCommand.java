package org.engram.app.command;

import java.util.List;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.runfile.FactSources;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code engram facts}: checks and describes a fact table. */
final class FactsCommand implements Command {
    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("facts");
        spec.usageMessage()
                .description(
                        "Checks and describes a fact table: sizes, entropies, learning rates and the first stage.");
        spec.addPositional(PositionalParamSpec.builder()
                .type(String.class)
                .paramLabel("FILE.csv|countries")
                .index("0")
                .required(true)
                .description("A CSV file with the header subject,relation,answer, or the bundled table.")
                .build());
        spec.addOption(OptionSpec.builder("--json")
                .type(String.class)
                .paramLabel("FILE")
                .description("Writes the description; - is standard output.")
                .build());
        return spec;
    }

    @Override
    public void run(ParseResult options, Terminal terminal) {
        String name = options.matchedPositionalValue(0, "");
        FactSource source = FactSources.of(name);
        if (!(source instanceof FactSource.Table table)) {
            throw new UsageException("facts is given %s but must be given countries or a CSV file.".formatted(name));
        }
        String json = options.matchedOptionValue(RunOptions.JSON, null);
        FactsDescription description = FactsDescription.of(table);
        Output output = json == null
                ? new Output("The description", "-", description::writeText)
                : new Output(RunOptions.JSON, json, description::writeJson);
        Outputs.check(List.of(output));
        Outputs.write(List.of(output), terminal.out());
    }
}
