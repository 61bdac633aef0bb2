package org.engram.simulation.task;

/** A fact table cannot be read. The message is one sentence for a person: the file, the line, what was found, what is expected. */
public final class FactTableException extends Exception {
    private static final long serialVersionUID = 1;

    /** So that a sentence stays readable, however long a cell of a broken file is. */
    private static final int LONGEST_EXCERPT = 40;

    FactTableException(String sentence) {
        super(sentence);
    }

    static FactTableException at(String file, long line, String problem) {
        return new FactTableException("%s, line %d: %s.".formatted(file, line, problem));
    }

    /** A piece of the file in quotes, on one line and not too long. */
    static String quote(String text) {
        String visible = text.codePoints()
                .limit(LONGEST_EXCERPT + 1L)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean cut = visible.codePointCount(0, visible.length()) > LONGEST_EXCERPT;
        return '"' + (cut ? visible.substring(0, visible.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…" : visible) + '"';
    }
}
