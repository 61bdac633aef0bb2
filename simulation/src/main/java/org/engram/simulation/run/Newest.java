package org.engram.simulation.run;

import java.util.ArrayList;
import java.util.List;

/** Leaves out the commands that a later one makes useless: of all changes of run, and of seeks in a row, the last counts. */
final class Newest {
    private Newest() {}

    static List<Command> of(List<Command> commands) {
        List<Command> useful = new ArrayList<>();
        boolean opened = false;
        for (Command command : commands.reversed()) {
            boolean open = command instanceof Command.Open;
            boolean seekAgain =
                    command instanceof Command.Seek && !useful.isEmpty() && useful.getLast() instanceof Command.Seek;
            if (!(open && opened) && !seekAgain) {
                useful.add(command);
            }
            opened |= open;
        }
        return useful.reversed();
    }
}
