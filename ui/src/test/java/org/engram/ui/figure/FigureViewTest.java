package org.engram.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureViewTest {
    private final LineFigure figure = Samples.loss(200);

    @ParameterizedTest
    @CsvSource({"false,false", "true,false", "false,true", "true,true"})
    void zoomingKeepsTheValueUnderTheCursor(boolean logX, boolean logY) {
        FigureView start = view(logX, logY);
        PlotArea before = FigurePainter.area(figure, start, new Canvas(700, 350, 1));
        double x = before.left() + 200;
        double y = before.top() + 90;

        PlotArea after = zoomedInPlace(before, start.zoomed(before, x, y, 3));

        assertThat(after.valueX(x)).isCloseTo(before.valueX(x), offset(1e-9 * before.valueX(x)));
        assertThat(after.valueY(y)).isCloseTo(before.valueY(y), offset(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"false,false", "true,true"})
    void panningMovesValuesWithTheHand(boolean logX, boolean logY) {
        FigureView start = view(logX, logY);
        PlotArea before = FigurePainter.area(figure, start, new Canvas(700, 350, 1));

        PlotArea after = zoomedInPlace(before, start.panned(before, -50, 20));

        double t = before.valueX(before.left() + 300);
        double loss = before.valueY(before.top() + 100);
        assertThat(after.px(t)).isCloseTo(before.left() + 250, offset(1e-6));
        assertThat(after.py(loss)).isCloseTo(before.top() + 120, offset(1e-6));
    }

    private static FigureView view(boolean logX, boolean logY) {
        FigureView x = logX ? FigureView.ALL.toggleX() : FigureView.ALL;
        return logY ? x.toggleY() : x;
    }

    /** The new axes on the old rectangle: tick labels of another width may move the plot by some pixels. */
    private static PlotArea zoomedInPlace(PlotArea area, FigureView view) {
        return new PlotArea(
                area.left(),
                area.top(),
                area.width(),
                area.height(),
                new Axis(view.x().scale(), view.x().zoom().orElseThrow()),
                new Axis(view.y().scale(), view.y().zoom().orElseThrow()));
    }
}
