package org.engram.app.command;

import java.util.Set;
import java.util.stream.Collectors;
import org.engram.simulation.experiment.Choice;
import org.engram.simulation.experiment.TransformerChoice;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.runfile.FactSources;
import org.engram.simulation.runfile.Numbers;
import org.engram.simulation.runfile.TransformerFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code engram train}: those of the parameter table, its choices, and how it is run. */
final class TrainOptions {
    static final String THREADS = "threads";
    private static final int MOST_THREADS = 1024;

    private TrainOptions() {}

    static CommandSpec spec() {
        CommandSpec spec = RunOptions.spec("train", "Trains, or constructs, the one-layer transformer.");
        RunOptions.addFacts(spec, FactSources.RANDOM, FactSources.STRUCTURED);
        for (TransformerParameter parameter : TransformerParameter.values()) {
            if (parameter == TransformerParameter.UNTIL_ACCURACY) {
                RunOptions.add(
                        spec, parameter.option(), "A", parameter.help() + " Without it the run takes all its steps.");
            } else {
                RunOptions.add(spec, parameter);
            }
        }
        for (TransformerChoice choice : TransformerChoice.values()) {
            RunOptions.add(spec, choice.option(), "KIND", help(choice));
        }
        RunOptions.add(
                spec,
                TransformerFormat.RATE_CHANGES,
                "STEP:RATE,…",
                "Learning rates that take the place of the first on the way.");
        RunOptions.add(
                spec, THREADS, "NUMBER", "Threads to compute with; they do not change the result. Default: all.");
        RunOptions.addFiles(spec);
        return spec;
    }

    private static String help(TransformerChoice choice) {
        String words = words(choice, ", ").replaceFirst(",", " (default),");
        String help = words + ". " + choice.help();
        return choice == TransformerChoice.START
                ? help + " A construction is not trained unless --steps is given."
                : help;
    }

    /** What there is to choose from, the default first. */
    static String words(Choice choice, String separator) {
        return choice.constants().stream().map(choice::word).collect(Collectors.joining(separator));
    }

    /** The names of the options that describe a training; threads do not. */
    static Set<String> describing() {
        Set<String> names = RunOptions.describing(spec());
        names.remove(THREADS);
        return names;
    }

    static int threads(ParseResult parsed) {
        String text = parsed.matchedOptionValue("--" + THREADS, null);
        if (text == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        double value = Numbers.parse(text).orElse(Double.NaN);
        if (!(value >= 1 && value <= MOST_THREADS && value == Math.rint(value))) {
            throw new UsageException(
                    "--%s is %s but must be a whole number from 1 to %d.".formatted(THREADS, text, MOST_THREADS));
        }
        return (int) value;
    }
}
