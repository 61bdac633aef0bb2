package org.engram.simulation.task;

import java.io.IOException;

/** Bytes that are no text to be read as a table; the message says what is wrong with them. */
final class TextException extends IOException {
    private static final long serialVersionUID = 1;

    private final long line;

    TextException(long line, String problem) {
        super(problem);
        this.line = line;
    }

    /** The line where it was found, from 1. */
    long line() {
        return line;
    }
}
