package org.engram.app.command;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engram.simulation.runfile.Numbers;

/** Rows of numbers as comma-separated values under a header; NaN, where there is none, is empty. */
final class RowsCsv {
    private RowsCsv() {}

    static void write(Stream<String> header, Iterable<double[]> rows, Writer writer) throws IOException {
        writer.write(header.collect(Collectors.joining(",", "", "\n")));
        for (double[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                if (i > 0) {
                    writer.write(',');
                }
                if (!Double.isNaN(row[i])) {
                    writer.write(Numbers.text(row[i]));
                }
            }
            writer.write('\n');
        }
    }
}
