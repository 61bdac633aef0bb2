package org.engram.app;

import java.nio.file.Path;
import org.engram.app.command.Terminal;

/** What happens without arguments. */
final class Start {
    private static final Path FIGURES = Path.of("engram-out");

    private Start() {}

    static int withoutArguments(Terminal terminal) {
        System.setProperty("java.awt.headless", "true");
        return Boolean.getBoolean("engram.rehearsal")
                ? Rehearsal.play(terminal)
                : DefaultFigures.write(FIGURES, terminal);
    }
}
