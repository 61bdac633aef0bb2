package org.engram.simulation.task;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Tables for tests, from their text. */
final class Tables {
    static final String HEADER = "subject,relation,answer\n";

    private Tables() {}

    static FactTable read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    static FactTable read(byte[] csv) {
        try {
            return tryRead(csv);
        } catch (FactTableException e) {
            throw new AssertionError(e);
        }
    }

    static FactTable tryRead(byte[] csv) throws FactTableException {
        return FactTableReader.read("facts.csv", new ByteArrayInputStream(csv));
    }

    /** The answer in words. */
    static String answer(FactTable table, String subject, String relation) {
        int s = table.subject(subject).orElseThrow();
        int r = table.relation(relation).orElseThrow();
        return table.answers().get(table.answer(s, r));
    }
}
