package org.engram.app.command;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** One line of a summary: a label, and what there is to say. */
final class SummaryLine {
    private SummaryLine() {}

    static void write(Writer writer, String label, String format, Object... values) throws IOException {
        writer.write(String.format(Locale.ROOT, "%-14s ", label));
        writer.write(String.format(Locale.ROOT, format, values));
        writer.write('\n');
    }
}
