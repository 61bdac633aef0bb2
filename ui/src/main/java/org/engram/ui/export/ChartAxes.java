package org.engram.ui.export;

import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.engram.ui.figure.Axis;
import org.engram.ui.figure.Dash;
import org.engram.ui.figure.FigureTheme;
import org.engram.ui.figure.LineFigure.AxisTitle;
import org.engram.ui.figure.LineFigure.Backdrop;
import org.engram.ui.figure.PlotArea;
import org.engram.ui.figure.Range;
import org.engram.ui.figure.Scale;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;

/** The two axes of a scatter chart, with the scales and ranges of a figure. */
final class ChartAxes {
    private static final double TITLE = 14;
    private static final double LABELS = 12;
    private static final double HAIR = 0.75;

    /** So many labels at most on a linear axis, or one more. */
    private static final int LABELLED = 9;

    /** A lower end that misses a multiple of the step by less may lie outside. */
    private static final double NEARLY = 1e-9;

    private ChartAxes() {}

    /** Office counts from the lower end of an axis: that must be a power of ten on a logarithmic one, and a multiple of the step on others. */
    static PlotArea rounded(PlotArea area) {
        return new PlotArea(area.left(), area.top(), area.width(), area.height(), rounded(area.x()), rounded(area.y()));
    }

    private static Axis rounded(Axis axis) {
        if (axis.scale() == Scale.LINEAR) {
            return new Axis(Scale.LINEAR, widened(widened(axis.range())));
        }
        double decade = Math.pow(10, Math.rint(Math.log10(axis.range().min())));
        return new Axis(Scale.LOG, new Range(decade, Math.max(axis.range().max(), 10 * decade)));
    }

    /** The wider range may ask for a larger step, so that once is not enough. */
    private static Range widened(Range range) {
        double step = step(range);
        return new Range(step * Math.floor(range.min() / step + NEARLY), range.max());
    }

    /** Between two labels: 1, 2 or 5 times a power of ten. */
    private static double step(Range range) {
        double wanted = range.span() / LABELLED;
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        return power * (wanted <= power ? 1 : wanted <= 2 * power ? 2 : wanted <= 5 * power ? 5 : 10);
    }

    /** An empty chart between its axes. */
    static XDDFChartData of(XDDFChart chart, Backdrop backdrop, PlotArea area) {
        XDDFValueAxis x = axis(chart, AxisPosition.BOTTOM, backdrop.x(), area.x());
        XDDFValueAxis y = axis(chart, AxisPosition.LEFT, backdrop.y(), area.y());
        y.getOrAddMajorGridProperties()
                .setLineProperties(ChartSeries.stroke(FigureTheme.PRINT.grid(), HAIR, Dash.SOLID));
        x.setCrosses(AxisCrosses.MIN);
        y.setCrosses(AxisCrosses.MIN);
        return chart.createData(ChartTypes.SCATTER, x, y);
    }

    private static XDDFValueAxis axis(XDDFChart chart, AxisPosition position, AxisTitle title, Axis axis) {
        XDDFValueAxis made = chart.createValueAxis(position);
        made.setMinimum(axis.range().min());
        made.setMaximum(axis.range().max());
        made.setCrossBetween(AxisCrossBetween.MIDPOINT_CATEGORY);
        made.setMajorTickMark(AxisTickMark.OUT);
        made.setMinorTickMark(AxisTickMark.NONE);
        if (axis.scale() == Scale.LINEAR) {
            made.setMajorUnit(step(axis.range()));
        } else {
            made.setLogBase(10);
            made.setMinorTickMark(AxisTickMark.OUT);
        }
        made.setNumberFormat(isPlain(axis) ? "General" : "0E+0");
        last(chart).getNumFmt().setSourceLinked(false);
        made.getOrAddShapeProperties()
                .setLineProperties(ChartSeries.stroke(FigureTheme.PRINT.line(), HAIR, Dash.SOLID));
        labels(made.getOrAddTextProperties());
        if (!title.word().isEmpty()) {
            ChartText.title(last(chart), title.word(), TITLE, position == AxisPosition.LEFT);
        }
        return made;
    }

    private static CTValAx last(XDDFChart chart) {
        CTPlotArea area = chart.getCTChart().getPlotArea();
        return area.getValAxArray(area.sizeOfValAxArray() - 1);
    }

    private static void labels(XDDFRunProperties text) {
        text.setFontSize(LABELS);
        text.setFillProperties(ChartSeries.fill(FigureTheme.PRINT.muted()));
    }

    /** Whether labels in full are short. */
    private static boolean isPlain(Axis axis) {
        return axis.scale() == Scale.LINEAR
                ? Math.abs(axis.range().max()) < 1e6 && axis.range().span() > 1e-4
                : axis.range().min() >= 1e-3 && axis.range().max() < 1e5;
    }
}
