package org.engram.app;

import java.util.List;
import org.engram.app.command.Commands;
import org.engram.app.command.Terminal;

/** Where Engram starts: without arguments the window, with arguments the command line, which never starts JavaFX. */
public final class Engram {
    private Engram() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        Terminal terminal = Terminal.system();
        try {
            if (!arguments.isEmpty()) {
                return Commands.run(arguments, terminal);
            }
            return Start.withoutArguments(terminal);
        } catch (RuntimeException | Error failure) {
            return CrashReport.report(failure, terminal);
        }
    }
}
