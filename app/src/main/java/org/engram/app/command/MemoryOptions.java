package org.engram.app.command;

import java.util.Set;
import org.engram.simulation.experiment.MemoryChoice;
import org.engram.simulation.experiment.MemoryParameter;
import org.engram.simulation.runfile.FactSources;
import org.engram.simulation.runfile.MemoryFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options of {@code engram memory}: those of the parameter table, its choices, and how it is measured. */
final class MemoryOptions {

    private MemoryOptions() {}

    static CommandSpec spec() {
        CommandSpec spec = RunOptions.spec("memory", "Measures an associative memory, or how much it holds.");
        for (MemoryChoice choice : MemoryChoice.values()) {
            RunOptions.add(spec, choice.option(), "KIND", help(choice));
        }
        RunOptions.add(
                spec,
                FactSources.OPTION,
                "FACTS",
                "countries, or the name of a CSV file with the header subject,relation,answer, for --map facts. "
                        + "Default: countries.");
        for (MemoryParameter parameter : MemoryParameter.values()) {
            RunOptions.add(spec, parameter.option(), RunOptions.letter(parameter), help(parameter));
        }
        RunOptions.add(
                spec, MemoryFormat.TRIALS, "NUMBER", "How many draws are measured, with seeds one apart. Default: 1.");
        spec.addOption(OptionSpec.builder("--" + MemoryFormat.CAPACITY)
                .type(String.class)
                .arity("0..1")
                .fallbackValue(MemoryChoices.YES)
                .hideParamSyntax(true)
                .description("Searches the largest N that is recalled to the target accuracy, by bisection.")
                .build());
        RunOptions.add(spec, MemoryFormat.TARGET_ACCURACY, "A", "The accuracy of --capacity. Default: 0.99.");
        RunOptions.add(
                spec,
                TrainOptions.THREADS,
                "NUMBER",
                "Threads to compute with; they do not change the result. Default: all.");
        RunOptions.addFiles(spec);
        return spec;
    }

    private static String help(MemoryChoice choice) {
        return TrainOptions.words(choice, ", ").replaceFirst(",", " (default),") + ". " + choice.help();
    }

    private static String help(MemoryParameter parameter) {
        String number = parameter.text(parameter.initial());
        String otherwise = switch (parameter) {
            case INPUTS -> number + "; of facts all";
            case OUTPUTS -> "as many as inputs";
            case LEARNING_RATE -> number + " of a matrix, 0.03 of an MLP";
            case STEPS -> number + " of a matrix, 32768 of an MLP";
            default -> number;
        };
        return parameter.help() + " Default: " + otherwise + ".";
    }

    /** The names of the options that describe a measurement; threads do not. */
    static Set<String> describing() {
        Set<String> names = RunOptions.describing(spec());
        names.remove(TrainOptions.THREADS);
        return names;
    }
}
