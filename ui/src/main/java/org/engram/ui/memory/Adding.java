package org.engram.ui.memory;

import java.util.List;
import org.engram.ui.laboratory.Command;

/** What puts associations into a memory. */
record Adding(Command one, Command untilItBreaks) {
    private static final String GROUP = "Associations";

    static Adding to(MemoryViewModel model) {
        return new Adding(
                Command.of(
                        "add",
                        GROUP,
                        "Add an association",
                        "A",
                        "Puts one association more into the memory, and says what it recalls then.",
                        model::add),
                Command.of(
                        "break",
                        GROUP,
                        "Add until it breaks",
                        "B",
                        "Adds associations until one is not recalled any more; pressed again meanwhile, it stops.",
                        model::addUntilItBreaks));
    }

    List<Command> commands() {
        return List.of(one, untilItBreaks);
    }
}
