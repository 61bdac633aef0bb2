package org.engram.simulation.task;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a CSV text, each checked by itself and handed on with the line where it begins. */
final class FactRows {
    private static final List<String> HEADER = List.of("subject", "relation", "answer");
    private static final String EXPECTED = String.join(",", HEADER);

    /** Blank lines are kept, or a row's first line could not be told. */
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private final String file;
    private final Reader text;

    FactRows(String file, Reader text) {
        this.file = file;
        this.text = text;
    }

    /**
     * Reads all rows.
     *
     * @throws UncheckedIOException as the parser does, when the text cannot be read
     */
    FactTable table() throws FactTableException, IOException {
        try (CSVParser parser =
                CSVParser.builder().setReader(text).setFormat(FORMAT).get()) {
            return table(parser);
        }
    }

    private FactTable table(CSVParser parser) throws FactTableException {
        FactColumns columns = new FactColumns(file);
        Iterator<CSVRecord> records = parser.iterator();
        boolean headed = false;
        long line = parser.getCurrentLineNumber() + 1;
        while (hasNext(records, line)) {
            List<String> cells = cells(records.next());
            if (!headed && !isBlank(cells)) {
                checkHeader(line, cells);
                headed = true;
            } else if (!isBlank(cells)) {
                checkCells(line, cells);
                columns.add((int) line, cells.get(0), cells.get(1), cells.get(2));
            }
            line = parser.getCurrentLineNumber() + 1;
        }
        if (!headed) {
            throw new FactTableException(file + " is empty, but its first line must be " + EXPECTED + ".");
        }
        return columns.table();
    }

    private boolean hasNext(Iterator<CSVRecord> records, long line) throws FactTableException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CSVException) {
                throw at(
                        line,
                        "the quotes of this row do not match; a quoted cell must end with a quote before the next"
                                + " comma or line, and a quote inside it must be written twice");
            }
            throw e;
        }
    }

    private static List<String> cells(CSVRecord row) {
        return row.stream().map(String::strip).toList();
    }

    private static boolean isBlank(List<String> cells) {
        return cells.size() == 1 && cells.getFirst().isEmpty();
    }

    private void checkHeader(long line, List<String> cells) throws FactTableException {
        if (!cells.equals(HEADER)) {
            String found = FactTableException.quote(String.join(",", cells));
            throw at(line, "the header is %s but must be %s".formatted(found, EXPECTED));
        }
    }

    private void checkCells(long line, List<String> cells) throws FactTableException {
        if (cells.size() != HEADER.size()) {
            String found = cells.size() == 1 ? "1 cell" : cells.size() + " cells";
            throw at(
                    line,
                    "%s, but a row must have 3: %s (a comma inside a cell needs quotes)".formatted(found, EXPECTED));
        }
        int empty = cells.indexOf("");
        if (empty >= 0) {
            throw at(line, "the %s is empty, but a row must have all of %s".formatted(HEADER.get(empty), EXPECTED));
        }
    }

    private FactTableException at(long line, String problem) {
        return FactTableException.at(file, line, problem);
    }
}
