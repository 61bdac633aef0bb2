package org.engram.app.command;

import java.io.IOException;
import java.io.Writer;

/**
 * One result on its way out.
 *
 * @param option the option that asked for it, for messages: "--csv"
 * @param target a file, or "-" for standard output
 */
record Output(String option, String target, Content content) {
    /** Writes a result. */
    interface Content {
        void writeTo(Writer writer) throws IOException;
    }

    boolean toStandardOutput() {
        return target.equals("-");
    }
}
