package org.engram.app.command;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.engram.simulation.experiment.FlowParameter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code engram flow}: those of the parameter table, and the choices beside it. */
final class FlowOptions {
    static final String CSV = "--csv";
    static final String JSON = "--json";
    static final String CONFIG = "--config";

    private FlowOptions() {}

    static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("flow");
        spec.usageMessage()
                .sortOptions(false)
                .description("Solves the gradient flow of the linear-attention model.")
                .footer("", "FILE may be - for standard output. Without --csv and --json a summary is printed.");
        add(
                spec,
                FlowChoices.FACTS,
                "FACTS",
                "structured (default), random, countries, or the name of a CSV file with "
                        + "the header subject,relation,answer.");
        for (FlowParameter parameter : FlowParameter.values()) {
            add(spec, parameter.option(), letter(parameter), help(parameter));
            if (parameter == FlowParameter.INIT) {
                add(
                        spec,
                        FlowChoices.BALANCED_INIT,
                        "ALPHA",
                        "Instead of --init: values α and keys α√(|A|+1), so that "
                                + "k² − ‖W_OV‖² is the same for every token.");
            }
        }
        add(
                spec,
                FlowChoices.DYNAMICS,
                "KIND",
                "flow (default), or gradient-descent, where t is step × learning rate.");
        add(
                spec,
                FlowChoices.SAMPLES,
                "ROWS",
                "Rows of the CSV file, evenly spaced in t, both ends included (default: " + FlowChoices.DEFAULT_SAMPLES
                        + ").");
        add(spec, FlowChoices.SAMPLE_AT, "TIMES", "Instead of --samples: t1,t2,… or @FILE with one time a line.");
        add(spec, "config", "FILE", "Repeats the run of a file that --json wrote; further options change it.");
        add(spec, "csv", "FILE", "Writes the curves.");
        add(spec, "json", "FILE", "Writes configuration and headline figures.");
        return spec;
    }

    /** The names of the options that describe a run. */
    static Set<String> describing() {
        Set<String> names = new LinkedHashSet<>();
        for (OptionSpec option : spec().options()) {
            names.add(name(option));
        }
        names.removeAll(Set.of("config", "csv", "json"));
        return names;
    }

    /** What was chosen on the command line. */
    static FlowChoices choices(ParseResult parsed) {
        Set<String> describing = describing();
        Map<String, String> values = new LinkedHashMap<>();
        for (OptionSpec option : parsed.matchedOptionsSet()) {
            if (describing.contains(name(option))) {
                values.put(name(option), option.getValue());
            }
        }
        return new FlowChoices(values);
    }

    private static void add(CommandSpec spec, String name, String label, String help) {
        spec.addOption(OptionSpec.builder("--" + name)
                .type(String.class)
                .paramLabel(label)
                .description(help.replace("%", "%%"))
                .build());
    }

    private static String letter(FlowParameter parameter) {
        return parameter.symbol().isEmpty() ? "NUMBER" : parameter.symbol();
    }

    private static String help(FlowParameter parameter) {
        String initial = parameter == FlowParameter.UNTIL_LOSS
                ? "Instead of --until: " + parameter.help()
                : parameter.help() + " Default: " + parameter.text(parameter.initial()) + ".";
        return initial.replace("Instead of --until: The", "Instead of --until: the");
    }

    private static String name(OptionSpec option) {
        return option.longestName().substring(2);
    }
}
