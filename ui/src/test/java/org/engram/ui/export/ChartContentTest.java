package org.engram.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.engram.ui.export.ChartLine.Label;
import org.engram.ui.export.ChartLine.Stroke;
import org.engram.ui.figure.Canvas;
import org.engram.ui.figure.Dash;
import org.engram.ui.figure.FigurePainter;
import org.engram.ui.figure.FigureTheme;
import org.engram.ui.figure.FigureView;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.Samples;
import org.junit.jupiter.api.Test;

class ChartContentTest {
    private static List<ChartLine> lines(LineFigure figure, FigureView view) {
        return ChartContent.of(
                figure, ChartAxes.rounded(FigurePainter.area(figure, view, new Canvas(720, 405, 1))), 700);
    }

    private static LineFigure withGhosts(LineFigure figure, LineFigure ghost) {
        return new LineFigure(
                figure.heading(), figure.backdrop(), figure.series(), ghost.series(), figure.playhead(), "two runs");
    }

    @Test
    void allThatTheFigureShowsIsASeriesAndTheLegendNamesWhatThePaintedOneDoes() {
        List<ChartLine> lines = lines(Samples.loss(300), FigureView.ALL);

        assertThat(lines)
                .extracting(ChartLine::name)
                .containsExactly(
                        "total",
                        "relation-only",
                        "subject-only",
                        "log|𝒜| = 3.829",
                        "H(a|r) = 2.277",
                        "predicted",
                        "estimated",
                        "t = 401.6");
        assertThat(lines.stream().filter(ChartLine::listed).map(ChartLine::name))
                .containsExactlyElementsOf(ChartContent.legend(Samples.loss(300)));
    }

    @Test
    void coloursAndDashesAreThoseOfTheFigure() {
        LineFigure figure = Samples.loss(300);
        List<ChartLine> lines = lines(withGhosts(figure, Samples.loss(200)), FigureView.ALL);

        assertThat(lines.get(0).look())
                .isEqualTo(new Stroke(
                        FigureTheme.PRINT.color(figure.series().getFirst().ink()), 2.25, Dash.SOLID));
        assertThat(lines.get(3).look())
                .isInstanceOfSatisfying(
                        Stroke.class, ghost -> assertThat(ghost.dash()).isEqualTo(Dash.DASHED));
    }

    @Test
    void noCurveIsShorterThanALaterOne() {
        List<ChartLine> lines = lines(withGhosts(Samples.loss(300), Samples.loss(500)), FigureView.ALL);

        assertThat(lines.get(0).x()).hasSameSizeAs(lines.get(3).x()).hasSize(501);
        assertThat(lines.get(0).y()[300]).isFinite();
        assertThat(lines.get(0).y()[301]).isNaN();
    }

    @Test
    void aLogarithmicAxisGetsNothingThatItHasNoPlaceFor() {
        List<ChartLine> lines =
                lines(Samples.loss(300), FigureView.ALL.toggleX().toggleY());

        for (ChartLine line : lines) {
            assertThat(Arrays.stream(line.x()).filter(Double::isFinite)).allMatch(x -> x > 0);
            assertThat(Arrays.stream(line.y()).filter(Double::isFinite)).allMatch(y -> y > 0);
        }
        assertThat(lines.getFirst().x()).hasSize(300);
    }

    @Test
    void plateausTooNearForTwoNamesBetweenThemHaveOneAboveAndOneBelow() {
        assertThat(lines(Samples.loss(300), FigureView.ALL).subList(3, 5))
                .extracting(ChartLine::label)
                .containsExactly(Label.ABOVE, Label.ABOVE);
        assertThat(lines(Samples.loss(300), FigureView.ALL.toggleY()).subList(3, 5))
                .extracting(ChartLine::label)
                .containsExactly(Label.ABOVE, Label.BELOW);
    }
}
