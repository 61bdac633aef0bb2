package org.engram.app.command;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.engram.simulation.flow.FlowColumn;

/** The curves of a run as comma-separated values, one row for each sample. */
final class FlowCsv {
    private FlowCsv() {}

    static void write(FlowSolution solution, Writer writer) throws IOException {
        writer.write(Arrays.stream(FlowColumn.values())
                .map(FlowColumn::fileName)
                .collect(Collectors.joining(",", "", "\n")));
        for (double[] row : solution.rows()) {
            for (int i = 0; i < row.length; i++) {
                if (i > 0) {
                    writer.write(',');
                }
                writer.write(Numbers.text(row[i]));
            }
            writer.write('\n');
        }
    }
}
