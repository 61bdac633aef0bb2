package org.engram.app.command;

import java.util.ArrayList;
import java.util.List;
import org.engram.app.command.Output.Content;
import picocli.CommandLine.ParseResult;

/** Where the results of a run go; null: not asked for. Where nothing is asked for, a summary goes to standard output. */
record Targets(String csv, String json) {
    /** Read from the command line, and checked before anything is computed. */
    static Targets of(ParseResult options) {
        Targets targets = new Targets(
                options.matchedOptionValue(RunOptions.CSV, null), options.matchedOptionValue(RunOptions.JSON, null));
        Outputs.check(targets.outputs(null, null, null));
        return targets;
    }

    List<Output> outputs(Content ofCsv, Content ofJson, Content summary) {
        List<Output> outputs = new ArrayList<>();
        if (csv != null) {
            outputs.add(new Output(RunOptions.CSV, csv, ofCsv));
        }
        if (json != null) {
            outputs.add(new Output(RunOptions.JSON, json, ofJson));
        }
        if (csv == null && json == null) {
            outputs.add(new Output("The summary", "-", summary));
        }
        return outputs;
    }
}
