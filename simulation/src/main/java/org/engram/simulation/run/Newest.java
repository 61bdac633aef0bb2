package org.engram.simulation.run;

import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out the commands that a later one makes useless: of all changes of run, and of seeks in a row, the last counts. What continues a
 * run needs the run that was opened before it, but nothing else that would have continued it.
 */
final class Newest {
    private Newest() {}

    static <E> List<Command<E>> of(List<Command<E>> commands) {
        List<Command<E>> useful = new ArrayList<>();
        boolean opened = false;
        boolean changed = false;
        for (Command<E> command : commands.reversed()) {
            boolean useless = switch (command) {
                case Command.Open<E> open -> opened;
                case Command.Continue<E> next -> changed;
                case Command.Seek<E> seek -> !useful.isEmpty() && useful.getLast() instanceof Command.Seek;
                default -> false;
            };
            if (!useless) {
                useful.add(command);
            }
            opened |= command instanceof Command.Open;
            changed |= command instanceof Command.Change;
        }
        return useful.reversed();
    }
}
