package org.engram.app.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param out results; a plain stream, so that a full disk or a closed pipe is noticed
 * @param err messages and progress
 * @param interactive whether a person watches {@code err}
 */
public record Terminal(OutputStream out, PrintStream err, boolean interactive) {
    /** The process's own streams, in UTF-8 whatever the locale. The start script knows whether a person watches. */
    public static Terminal system() {
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new Terminal(new FileOutputStream(FileDescriptor.out), err, Boolean.getBoolean("engram.terminal"));
    }

    /** One sentence for the person. */
    public void say(String sentence) {
        err.println("engram: " + sentence);
        err.flush();
    }
}
