package org.engram.app;

import java.nio.file.Path;
import javafx.application.Application;
import org.engram.app.command.Terminal;

/** What happens without arguments: the window, or where there is no display the figures that it would show. */
final class Start {
    private static final Path FIGURES = Path.of("engram-out");

    private Start() {}

    static int withoutArguments(Terminal terminal) {
        if (!hasDisplay()) {
            System.setProperty("java.awt.headless", "true");
            return DefaultFigures.write(FIGURES, terminal);
        }
        int code = isRehearsal() ? Rehearsal.play(terminal) : 0;
        Application.launch(WindowApplication.class);
        return code;
    }

    /** Whether this start only shows the JVM which classes a start needs. */
    static boolean isRehearsal() {
        return Boolean.getBoolean("engram.rehearsal");
    }

    private static boolean hasDisplay() {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        return !linux
                || "Headless".equals(System.getProperty("glass.platform"))
                || isSet("DISPLAY")
                || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }
}
