package org.engram.ui.figure;

import java.util.List;

/**
 * A matrix as colours, the first row on top; a single row is drawn as a strip.
 *
 * @param rowGroups names at the left, empty for a strip
 * @param columnGroups names below
 * @param signed whether the colours diverge from zero; otherwise they grow from zero
 */
public record HeatmapFigure(
        Heading heading,
        Cells cells,
        List<Group> rowGroups,
        List<Group> columnGroups,
        String columnTitle,
        boolean signed,
        String summary)
        implements Figure {

    public HeatmapFigure {
        rowGroups = List.copyOf(rowGroups);
        columnGroups = List.copyOf(columnGroups);
    }

    /** The values and their names. */
    public interface Cells {
        int rows();

        int columns();

        double value(int row, int column);

        String rowName(int row);

        String columnName(int column);

        /** Whether a cell is one of those to look at; it gets a dot. */
        default boolean marked(int row, int column) {
            return false;
        }

        /** What a row is: "answer". */
        default String rowKind() {
            return "answer";
        }

        /** What a column is: "token". */
        default String columnKind() {
            return "token";
        }
    }

    /** Rows or columns [from, to) with a common name. */
    public record Group(String name, int from, int to) {}

    boolean strip() {
        return cells.rows() == 1;
    }
}
