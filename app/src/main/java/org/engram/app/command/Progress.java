package org.engram.app.command;

import java.util.Locale;

/** How far a long command is: percentage and remaining time, on one line that is written over, only where a person watches. */
final class Progress {
    private static final long FIRST_NANOS = 1_000_000_000;
    private static final long INTERVAL_NANOS = 250_000_000;

    private final Terminal terminal;
    private final long start = System.nanoTime();
    private long next = start + FIRST_NANOS;
    private boolean shown;

    Progress(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Called often; cheap. The remaining time is estimated from the part done. */
    void at(double part) {
        long now = System.nanoTime();
        if (!terminal.interactive() || now - next < 0) {
            return;
        }
        next = now + INTERVAL_NANOS;
        shown = true;
        terminal.err().print(line(part, (now - start) / 1e9));
        terminal.err().flush();
    }

    static String line(double part, double seconds) {
        double bounded = Math.clamp(part, 0, 1);
        String left = bounded > 0 ? duration(seconds * (1 - bounded) / bounded) : "unknown time";
        return String.format(Locale.ROOT, "\r%3.0f %%, %s left   ", 100 * bounded, left);
    }

    private static String duration(double seconds) {
        long whole = Math.round(seconds);
        return whole < 120 ? whole + " s" : whole / 60 + " min";
    }

    /** Clears the line. */
    void done() {
        if (shown) {
            terminal.err().print("\r" + " ".repeat(40) + "\r");
            terminal.err().flush();
        }
    }
}
