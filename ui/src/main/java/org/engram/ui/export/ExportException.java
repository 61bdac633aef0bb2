package org.engram.ui.export;

import java.io.IOException;
import java.io.Serial;

/** A file could not be written; the message is one sentence for a person. */
public final class ExportException extends IOException {
    static final String CANCELLED = "The export was cancelled; nothing was written.";

    @Serial
    private static final long serialVersionUID = 1;

    /** @param sentence for a person */
    public ExportException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** That the person changed their mind. */
    public static ExportException cancelled() {
        return new ExportException(CANCELLED, null);
    }
}
