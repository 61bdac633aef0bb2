package org.engram.app.command;

import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.runfile.FactSources;
import org.engram.simulation.runfile.FlowFormat;
import picocli.CommandLine.Model.CommandSpec;

/** The options of {@code engram flow}: those of the parameter table, and the choices beside it. */
final class FlowOptions {
    private FlowOptions() {}

    static CommandSpec spec() {
        CommandSpec spec = RunOptions.spec("flow", "Solves the gradient flow of the linear-attention model.");
        RunOptions.addFacts(spec, FactSources.STRUCTURED, FactSources.RANDOM);
        for (FlowParameter parameter : FlowParameter.values()) {
            RunOptions.add(spec, parameter.option(), RunOptions.letter(parameter), help(parameter));
            if (parameter == FlowParameter.INIT) {
                RunOptions.add(
                        spec,
                        FlowFormat.BALANCED_INIT,
                        "ALPHA",
                        "Instead of --init: values α and keys α√(|A|+1), so that "
                                + "k² − ‖W_OV‖² is the same for every token.");
            }
        }
        RunOptions.add(
                spec,
                FlowFormat.DYNAMICS,
                "KIND",
                "flow (default), or gradient-descent, where t is step × learning rate.");
        RunOptions.add(
                spec,
                FlowFormat.SAMPLES,
                "ROWS",
                "Rows of the CSV file, evenly spaced in t, both ends included (default: " + FlowChoices.DEFAULT_SAMPLES
                        + ").");
        RunOptions.add(
                spec, FlowFormat.SAMPLE_AT, "TIMES", "Instead of --samples: t1,t2,… or @FILE with one time a line.");
        RunOptions.addFiles(spec);
        return spec;
    }

    private static String help(FlowParameter parameter) {
        String initial = parameter == FlowParameter.UNTIL_LOSS
                ? "Instead of --until: " + parameter.help()
                : parameter.help() + " Default: " + parameter.text(parameter.initial()) + ".";
        if (parameter == FlowParameter.UNTIL) {
            return initial + " Or automatic: when the facts are recalled.";
        }
        return initial.replace("Instead of --until: The", "Instead of --until: the");
    }
}
