package org.engram.app;

import java.nio.file.Path;
import org.engram.app.command.Terminal;

/** What happens without arguments. */
final class Start {
    private Start() {}

    static int withoutArguments(Terminal terminal) {
        System.setProperty("java.awt.headless", "true");
        return DefaultFigures.write(Path.of("engram-out"), terminal);
    }
}
