package org.engram.app.command;

import java.util.Optional;

/** A command cannot do what was asked, through nobody's wrong usage: data, disk, memory. The message is one sentence. */
final class FailureException extends RuntimeException {
    private static final long serialVersionUID = 1;

    FailureException(String sentence) {
        super(sentence);
    }

    /** Fails when there is a reason to. */
    static void throwIf(Optional<String> sentence) {
        if (sentence.isPresent()) {
            throw new FailureException(sentence.get());
        }
    }
}
