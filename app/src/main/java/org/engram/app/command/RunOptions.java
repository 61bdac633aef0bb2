package org.engram.app.command;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.engram.simulation.experiment.Parameter;
import org.engram.simulation.runfile.Chosen;
import org.engram.simulation.runfile.FactSources;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that the commands of all laboratories have in common, and how they are built. */
final class RunOptions {
    static final String CSV = "--csv";
    static final String JSON = "--json";
    static final String CONFIG = "--config";

    private static final Set<String> FILES = Set.of("config", "csv", "json");

    private RunOptions() {}

    /** A command that makes runs, without options yet. */
    static CommandSpec spec(String name, String description) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .sortOptions(false)
                .description(description)
                .footer("", "FILE may be - for standard output. Without --csv and --json a summary is printed.");
        return spec;
    }

    static void add(CommandSpec spec, String name, String label, String help) {
        spec.addOption(OptionSpec.builder("--" + name)
                .type(String.class)
                .paramLabel(label)
                .description(help.replace("%", "%%"))
                .build());
    }

    /** --facts, its choices in this order, the first the default. */
    static void addFacts(CommandSpec spec, String first, String second) {
        add(
                spec,
                FactSources.OPTION,
                "FACTS",
                first + " (default), " + second + ", countries, or the name of a CSV file with the header "
                        + "subject,relation,answer.");
    }

    /** A row of a parameter table, with its default. */
    static void add(CommandSpec spec, Parameter parameter) {
        String help = parameter.help() + " Default: " + parameter.text(parameter.initial()) + ".";
        add(spec, parameter.option(), letter(parameter), help);
    }

    static String letter(Parameter parameter) {
        return parameter.symbol().isEmpty() ? "NUMBER" : parameter.symbol();
    }

    /** --config, --csv and --json, which do not describe a run. */
    static void addFiles(CommandSpec spec) {
        add(spec, "config", "FILE", "Repeats the run of a file that --json wrote; further options change it.");
        add(spec, "csv", "FILE", "Writes the curves.");
        add(spec, "json", "FILE", "Writes configuration and headline figures.");
    }

    /** The names of the options that describe a run. */
    static Set<String> describing(CommandSpec spec) {
        Set<String> names = new LinkedHashSet<>();
        for (OptionSpec option : spec.options()) {
            names.add(name(option));
        }
        names.removeAll(FILES);
        return names;
    }

    /** What was chosen of these options on the command line. */
    static Chosen chosen(ParseResult parsed, Set<String> describing) {
        Map<String, String> values = new LinkedHashMap<>();
        for (OptionSpec option : parsed.matchedOptionsSet()) {
            if (describing.contains(name(option))) {
                values.put(name(option), option.getValue());
            }
        }
        return new Chosen(values);
    }

    private static String name(OptionSpec option) {
        return option.longestName().substring(2);
    }
}
