package org.engram.ui.session;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * Where a program keeps what a person has not saved: {@code $XDG_STATE_HOME/engram} or {@code ~/.local/state/engram}, on macOS
 * {@code ~/Library/Application Support/Engram}, on Windows {@code %LOCALAPPDATA%\Engram}. The system property {@code engram.state} and the
 * environment variable {@code ENGRAM_STATE} name another folder, in this order.
 */
public final class StateFolder {
    private StateFolder() {}

    /** That of this process. Need not exist. */
    public static Path usual() {
        return of(System::getProperty, System::getenv);
    }

    static Path of(UnaryOperator<String> property, UnaryOperator<String> variable) {
        Path home = Path.of(property.apply("user.home"));
        if (isSet(property.apply("engram.state"))) {
            return Path.of(property.apply("engram.state"));
        }
        if (isSet(variable.apply("ENGRAM_STATE"))) {
            return Path.of(variable.apply("ENGRAM_STATE"));
        }
        String system = String.valueOf(property.apply("os.name"));
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Engram");
        }
        return system.startsWith("Windows")
                ? absolute(
                                variable.apply("LOCALAPPDATA"),
                                home.resolve("AppData").resolve("Local"))
                        .resolve("Engram")
                : absolute(
                                variable.apply("XDG_STATE_HOME"),
                                home.resolve(".local").resolve("state"))
                        .resolve("engram");
    }

    /** The specification asks to ignore what is relative. */
    private static Path absolute(String given, Path otherwise) {
        return isSet(given) && Path.of(given).isAbsolute() ? Path.of(given) : otherwise;
    }

    private static boolean isSet(String value) {
        return value != null && !value.isEmpty();
    }
}
