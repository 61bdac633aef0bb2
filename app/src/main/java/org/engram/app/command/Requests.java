package org.engram.app.command;

import java.util.Set;
import java.util.function.Function;
import org.engram.simulation.experiment.InvalidSettingException;
import org.engram.simulation.runfile.Chosen;
import org.engram.simulation.runfile.RunFile;
import org.engram.simulation.runfile.RunFileException;
import picocli.CommandLine.ParseResult;

/** The run that a command line asks for, be it over the file of an earlier one. */
final class Requests {
    /**
     * What was chosen for the runs of a command.
     *
     * @param <C> the choices themselves
     * @param <R> the run that they ask for
     */
    interface Choices<C, R> {
        /** These choices, and for the rest those of {@code base}. */
        C over(C base);

        /**
         * The run that these choices stand for, checked.
         *
         * @throws UsageException or {@link InvalidSettingException} when a value is not allowed
         * @throws RunFileException when a file cannot be read
         */
        R request();
    }

    private Requests() {}

    /** @param describing the options that describe a run of the command */
    static <C extends Choices<C, R>, R> R of(
            ParseResult options, String command, Set<String> describing, Function<Chosen, C> choices) {
        C chosen = choices.apply(RunOptions.chosen(options, describing));
        String config = options.matchedOptionValue(RunOptions.CONFIG, null);
        if (config == null) {
            return chosen.request();
        }
        RunFile file = RunFile.read(RunOptions.CONFIG + " " + config, config);
        return chosen.over(earlier(file, command, describing, choices)).request();
    }

    /** The run of a file. */
    static <C extends Choices<C, R>, R> R repeated(
            RunFile file, String command, Set<String> describing, Function<Chosen, C> choices) {
        return earlier(file, command, describing, choices).request();
    }

    private static <C extends Choices<C, ?>> C earlier(
            RunFile file, String command, Set<String> describing, Function<Chosen, C> choices) {
        C earlier = choices.apply(file.chosen(command, describing));
        check(file, earlier);
        return earlier;
    }

    /** A file that asks for what is not allowed is broken data, not wrong usage. */
    private static void check(RunFile file, Choices<?, ?> earlier) {
        try {
            earlier.request();
        } catch (UsageException | InvalidSettingException e) {
            throw new RunFileException("%s: %s".formatted(file.named(), e.getMessage()));
        }
    }
}
