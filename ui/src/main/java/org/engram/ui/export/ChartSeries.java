package org.engram.ui.export;

import java.awt.Color;
import java.util.List;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFLegendEntry;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.engram.ui.export.ChartLine.Label;
import org.engram.ui.export.ChartLine.Stroke;
import org.engram.ui.export.ChartLine.Triangles;
import org.engram.ui.export.ChartSheet.Column;
import org.engram.ui.figure.Dash;

/** Puts series into a scatter chart and its worksheet. */
final class ChartSeries {
    static final double LEGEND = 13;

    private final XDDFChart chart;
    private final ChartSheet sheet;

    ChartSeries(XDDFChart chart, ChartSheet sheet) {
        this.chart = chart;
        this.sheet = sheet;
    }

    /**
     * Fills a chart between its axes, with the names of its series above.
     *
     * @param symbol name of what goes across
     */
    void plot(XDDFChartData axes, String symbol, List<ChartLine> lines) {
        XDDFScatterChartData data = (XDDFScatterChartData) axes;
        data.setStyle(ScatterStyle.LINE_MARKER);
        data.setVaryColors(false);
        lines.forEach(line -> add(data, symbol, line));
        chart.plot(data);
        legend(lines);
    }

    private void add(XDDFScatterChartData data, String symbol, ChartLine line) {
        Column across = sheet.column(symbol, line.x());
        Column values = sheet.column(line.name(), line.y());
        XDDFScatterChartData.Series series = (XDDFScatterChartData.Series) data.addSeries(across, values);
        series.setTitle(line.name(), values.heading());
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        switch (line.look()) {
            case Stroke stroke -> series.setLineProperties(stroke(stroke.color(), stroke.width(), stroke.dash()));
            case Triangles triangles -> {
                series.setLineProperties(new XDDFLineProperties(new XDDFNoFillProperties()));
                ChartText.triangles(series.getCTScatterSer(), triangles.inside(), triangles.edge());
            }
        }
        if (line.label() != Label.NONE) {
            ChartText.nameAt(series.getCTScatterSer(), 1, line.label());
        }
    }

    private void legend(List<ChartLine> lines) {
        XDDFChartLegend legend = chart.getOrAddLegend();
        legend.setPosition(LegendPosition.TOP);
        legend.setOverlay(false);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).listed()) {
                XDDFLegendEntry entry = legend.addEntry();
                entry.setIndex(i);
                entry.setDelete(true);
            }
        }
        ChartText.style(chart.getCTChart().getLegend().addNewTxPr(), LEGEND);
    }

    static XDDFLineProperties stroke(Color color, double points, Dash dash) {
        XDDFLineProperties line = new XDDFLineProperties(fill(color));
        line.setWidth(points);
        if (dash != Dash.SOLID) {
            line.setPresetDash(new XDDFPresetLineDash(preset(dash)));
        }
        return line;
    }

    private static PresetLineDash preset(Dash dash) {
        return switch (dash) {
            case SOLID -> PresetLineDash.SOLID;
            case DASHED -> PresetLineDash.DASH;
            case DOTTED -> PresetLineDash.SYSTEM_DOT;
            case DASH_DOT -> PresetLineDash.DASH_DOT;
            case LONG -> PresetLineDash.LARGE_DASH;
            case DASH_DOT_DOT -> PresetLineDash.SYSTEM_DASH_DOT_DOT;
        };
    }

    static XDDFSolidFillProperties fill(Color color) {
        return new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) color.getRed(), (byte) color.getGreen(), (byte) color.getBlue()}));
    }
}
