package org.engram.simulation.runfile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.engram.simulation.experiment.InvalidSettingException;
import org.engram.simulation.experiment.Settings;
import org.engram.simulation.run.Frame;

/**
 * How the runs of a laboratory are written down and read again: every choice that has an effect, by the name of its option on the command
 * line. Window, command line and session speak this one language.
 *
 * @param <S> the settings of the laboratory
 * @param <E> the experiment that they stand for
 * @param <F> what is published of a run
 */
public interface RunFormat<S extends Settings<S, ?, E>, E, F extends Frame> {
    /**
     * A run that was written down.
     *
     * @param settings as controls show them
     * @param experiment what is to be run: that of the settings, with what was changed on the way
     */
    record Recorded<S, E>(S settings, E experiment) {}

    /** The subcommand that makes the same runs: "flow". */
    String command();

    /** The names of all entries that a configuration may have. */
    Set<String> entries();

    /** What was chosen. */
    ObjectNode configuration(S settings, E experiment);

    /** The seed that a person may want to know. */
    long seed(S settings);

    /** What the run of a picture is of. */
    E experiment(F frame);

    /** What came out so far. */
    ObjectNode headline(F frame);

    /**
     * The run that was chosen, checked.
     *
     * @throws InvalidSettingException when a value is not allowed
     * @throws RunFileException when its facts cannot be read
     */
    Recorded<S, E> read(Chosen chosen);

    /** A run with all that is needed to repeat it. */
    default RunFile write(S settings, E experiment, ObjectNode headline) {
        return RunFile.of(command(), configuration(settings, experiment), seed(settings), headline)
                .with(settings.source());
    }

    /**
     * The run of a file, checked.
     *
     * @throws RunFileException naming the file and what is wrong with it
     */
    default Recorded<S, E> read(RunFile file) {
        try {
            return read(file.chosen(command(), entries()));
        } catch (InvalidSettingException e) {
            throw new RunFileException("%s: %s".formatted(file.named(), e.getMessage()));
        }
    }
}
