package org.engram.app;

import org.engram.app.command.Terminal;

/** What happens without arguments. */
final class Start {
    private Start() {}

    static int withoutArguments(Terminal terminal) {
        terminal.say("There is no window yet.");
        return 1;
    }
}
