package org.engram.ui.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The table behind a chart, one column for each list of numbers, its name above it; a number that is NaN leaves its cell empty. */
final class ChartSheet {
    private final XSSFSheet sheet;
    private final List<Column> columns = new ArrayList<>();

    ChartSheet(XSSFWorkbook workbook) {
        sheet = workbook.getSheetAt(0);
        workbook.setSheetName(0, "Data");
    }

    /** The column with these numbers: the one that is there, or a new one. */
    Column column(String name, double[] values) {
        return columns.stream()
                .filter(column -> column.name().equals(name) && Arrays.equals(column.values(), values))
                .findFirst()
                .orElseGet(() -> add(new Column(name, values, columns.size(), sheet.getSheetName())));
    }

    private Column add(Column column) {
        columns.add(column);
        row(0).createCell(column.index()).setCellValue(column.name());
        for (int i = 0; i < column.values().length; i++) {
            if (Double.isFinite(column.values()[i])) {
                row(i + 1).createCell(column.index()).setCellValue(column.values()[i]);
            }
        }
        return column;
    }

    private XSSFRow row(int index) {
        XSSFRow row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    /** Numbers of a chart and the cells where they stand. */
    record Column(String name, double[] values, int index, String sheet) implements XDDFNumericalDataSource<Double> {
        CellReference heading() {
            return new CellReference(sheet, 0, index, true, true);
        }

        @Override
        public String getDataRangeReference() {
            return new CellRangeAddress(1, values.length, index, index).formatAsString(sheet, true);
        }

        @Override
        public int getPointCount() {
            return values.length;
        }

        /** Null for what is an empty cell. */
        @Override
        public Double getPointAt(int point) {
            return Double.isFinite(values[point]) ? values[point] : null;
        }

        @Override
        public boolean isCellRange() {
            return true;
        }

        @Override
        public boolean isReference() {
            return true;
        }

        @Override
        public boolean isNumeric() {
            return true;
        }

        @Override
        public int getColIndex() {
            return index;
        }

        @Override
        public String getFormatCode() {
            return "General";
        }

        /** The format of cells in a chart of ours is always the general one. */
        @Override
        public void setFormatCode(String code) {}
    }
}
