package org.engram.simulation.task;

/** What a token of a prompt is. */
public enum TokenKind {
    SUBJECT,
    RELATION,
    NOISE,
    END;

    /** The kind of a token of the vocabulary. */
    public static TokenKind of(int token, Vocabulary vocabulary) {
        if (token == vocabulary.endOfSequence()) {
            return END;
        }
        if (token >= vocabulary.noise(0)) {
            return NOISE;
        }
        return token >= vocabulary.relation(0) ? RELATION : SUBJECT;
    }
}
