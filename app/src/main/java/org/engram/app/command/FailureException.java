package org.engram.app.command;

/** A command cannot do what was asked, through nobody's wrong usage: data, disk, memory. The message is one sentence. */
final class FailureException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FailureException(String sentence) {
        super(sentence);
    }
}
