package org.engram.app.command;

import java.util.Set;
import java.util.function.Function;
import org.engram.simulation.experiment.InvalidSettingException;
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
         * @throws FailureException when a file cannot be read
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
        C earlier = choices.apply(RunFile.chosen(config, command, describing));
        check(config, earlier);
        return chosen.over(earlier).request();
    }

    /** A file that asks for what is not allowed is broken data, not wrong usage. */
    private static void check(String file, Choices<?, ?> earlier) {
        try {
            earlier.request();
        } catch (UsageException | InvalidSettingException e) {
            throw new FailureException("--config %s: %s".formatted(file, e.getMessage()));
        }
    }
}
