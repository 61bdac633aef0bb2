package org.engram.app.command;

/** A command was used wrongly. The message is one sentence: the option, the value, what is allowed. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsageException(String sentence) {
        super(sentence);
    }
}
