package org.engram.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.engram.ui.figure.ArrayCurve;
import org.engram.ui.figure.Canvas;
import org.engram.ui.figure.Dash;
import org.engram.ui.figure.FigurePainter;
import org.engram.ui.figure.FigureTheme;
import org.engram.ui.figure.FigureView;
import org.engram.ui.figure.Heading;
import org.engram.ui.figure.Ink;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.LineFigure.AxisTitle;
import org.engram.ui.figure.LineFigure.Backdrop;
import org.engram.ui.figure.LineFigure.LegendPlace;
import org.engram.ui.figure.LineFigure.PinnedRun;
import org.engram.ui.figure.LineFigure.Series;
import org.engram.ui.figure.PlotArea;
import org.engram.ui.figure.Range;
import org.junit.jupiter.api.Test;

/** Files have pinned runs with their names, colours and dashes. */
class PinnedRunsExportTest {
    private static final LineFigure FIGURE = figure();

    private static LineFigure figure() {
        Backdrop plain = new Backdrop(
                new AxisTitle("time t", "t", new Range(0, 2)),
                new AxisTitle("loss", "loss", new Range(0, 3)),
                List.of(),
                List.of(),
                List.of(),
                LegendPlace.BELOW);
        return new LineFigure(
                new Heading("Loss", ""),
                plain.with(List.of(new PinnedRun("B d=16", "B", Ink.PIN_B))),
                List.of(
                        new Series("total", Ink.TOTAL, Dash.SOLID, curve(3)),
                        new Series("relation", Ink.RELATION, Dash.DASHED, curve(2))),
                List.of(
                        new Series("B d=16 total", Ink.PIN_B, Dash.SOLID, curve(1.5)),
                        new Series("B d=16 relation", Ink.PIN_B, Dash.DASHED, curve(1))),
                Double.NaN,
                "");
    }

    private static ArrayCurve curve(double start) {
        return new ArrayCurve(new double[] {0, 1, 2}, new double[] {start, start / 2, start / 4});
    }

    @Test
    void theTableHasAColumnForEachOfTheirCurves() {
        assertThat(FigureExport.data(FIGURE, ',').lines().findFirst())
                .hasValue("t,total,relation,B d=16 total,B d=16 relation");
    }

    @Test
    void theDrawingNamesTheRunOnce() {
        Plate plate = new Plate("loss", FIGURE, FigureView.ALL, new Origin("S = 16 · pinned B: d = 16", ""));

        String svg = SvgDocument.of(plate, PlateSize.pixels(640, 360));

        assertThat(svg).containsOnlyOnce(">B d=16<").contains("pinned B: d = 16");
    }

    @Test
    void theChartHasTheirColoursAndDashes() {
        PlotArea axes = ChartAxes.rounded(FigurePainter.area(FIGURE, FigureView.ALL, new Canvas(720, 405, 1)));

        List<ChartLine> lines = ChartContent.of(FIGURE, axes, 600);

        assertThat(lines)
                .filteredOn(ChartLine::listed)
                .extracting(ChartLine::name)
                .containsExactly("total", "relation", "B d=16 total", "B d=16 relation");
        assertThat(lines.get(3).look()).isInstanceOfSatisfying(ChartLine.Stroke.class, stroke -> {
            assertThat(stroke.color()).isEqualTo(FigureTheme.PRINT.color(Ink.PIN_B));
            assertThat(stroke.dash()).isEqualTo(Dash.DASHED);
        });
    }
}
