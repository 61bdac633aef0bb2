package org.engram.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import org.engram.ui.laboratory.Command;

/** Commands by their names, in the order of the shortcut sheet. */
record Commands(List<Command> all) {
    Commands {
        all = List.copyOf(all);
    }

    Command get(String id) {
        return all.stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no command " + id));
    }

    Commands and(List<Command> more) {
        return new Commands(Stream.concat(all.stream(), more.stream()).toList());
    }
}
