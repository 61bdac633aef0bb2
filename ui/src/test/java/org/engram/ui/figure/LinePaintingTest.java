package org.engram.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.engram.ui.figure.LineFigure.AxisTitle;
import org.engram.ui.figure.LineFigure.Backdrop;
import org.engram.ui.figure.LineFigure.LegendPlace;
import org.engram.ui.figure.LineFigure.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinePaintingTest {
    private static final Canvas SIZE = new Canvas(700, 350, 1);

    @ParameterizedTest
    @ValueSource(ints = {40, 3000, 100_000})
    void theCurveRunsThroughThePixelsOfItsValues(int points) {
        LineFigure figure = figure(ArrayCurve.of(points, 100, t -> 2 + Math.sin(t / 10)));
        BufferedImage image = paint(figure, FigureView.ALL);
        PlotArea area = FigurePainter.area(figure, FigureView.ALL, SIZE);

        for (double t : new double[] {5, 25, 50, 75, 95}) {
            int x = (int) area.px(t);
            double y = area.py(2 + Math.sin(t / 10));
            assertThat(inkNear(image, x, (int) Math.round(y), Ink.TOTAL))
                    .as("t = " + t)
                    .isTrue();
            assertThat(inkNear(image, x, (int) Math.round(y) + 12, Ink.TOTAL)).isFalse();
        }
    }

    @Test
    void valuesThatALogAxisCannotShowAreGaps() {
        LineFigure figure = figure(ArrayCurve.of(2000, 100, t -> t > 40 && t < 60 ? 0 : 1));
        FigureView log = FigureView.ALL.toggleY();
        BufferedImage image = paint(figure, log);
        PlotArea area = FigurePainter.area(figure, log, SIZE);

        assertThat(columnHasInk(image, area, 20)).isTrue();
        assertThat(columnHasInk(image, area, 45)).isFalse();
        assertThat(columnHasInk(image, area, 55)).isFalse();
        assertThat(columnHasInk(image, area, 80)).isTrue();
    }

    @Test
    void negativeTimeHasNoPlaceOnALogAxis() {
        PlotArea area = FigurePainter.area(figure(ArrayCurve.of(10, 100, t -> 1)), FigureView.ALL.toggleX(), SIZE);

        assertThat(area.px(0)).isNaN();
        assertThat(area.valueX(area.left())).isCloseTo(0.1, offset(1e-12));
        assertThat(area.px(10) - area.px(1)).isCloseTo(area.px(100) - area.px(10), offset(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "print"})
    void bandsAndCurvesHaveTheColoursOfTheTheme(String name) {
        FigureTheme theme = List.of(FigureTheme.LIGHT, FigureTheme.DARK, FigureTheme.PRINT).stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow();
        LineFigure figure = Samples.loss(500);
        BufferedImage image = new BufferedImage(700, 350, BufferedImage.TYPE_INT_ARGB_PRE);
        new FigureRaster().paint(image, figure, FigureView.ALL, Pointer.NONE, theme, SIZE);
        PlotArea area = FigurePainter.area(figure, FigureView.ALL, SIZE);

        int quiet = (int) area.py(0.62);
        assertThat(image.getRGB((int) area.px(60), quiet))
                .isEqualTo(theme.color(Tint.UNIFORM).getRGB());
        assertThat(image.getRGB((int) area.px(330), quiet))
                .isEqualTo(theme.color(Tint.RELATION).getRGB());
        assertThat(image.getRGB((int) area.px(650), quiet))
                .isEqualTo(theme.color(Tint.RECALL).getRGB());
        assertThat(image.getRGB((int) area.px(60), (int) area.py(1.47)))
                .isEqualTo(theme.color(Ink.RELATION).getRGB());
    }

    @Test
    void thePlayheadLeavesWordsReadable() {
        LineFigure still = Samples.loss(500);
        PlotArea area = FigurePainter.area(still, FigureView.ALL, SIZE);
        PlateauWords.Word word =
                PlateauWords.of(still.backdrop().plateaus(), area).getFirst();
        int x = (int) word.box().getCenterX();
        LineFigure figure = new LineFigure(
                still.heading(),
                still.backdrop(),
                still.series(),
                still.ghosts(),
                area.valueX(x + 0.5),
                still.summary());
        BufferedImage image = paint(figure, FigureView.ALL);
        for (int y = (int) word.box().getMinY(); y < word.box().getMaxY(); y++) {
            assertThat(dark(image, x, y)).isFalse();
        }
        assertThat(dark(image, x, (int) word.box().getMaxY() + 8)).isTrue();
    }

    /** Whether the playhead, darker than all words, is at a pixel. */
    private static boolean dark(BufferedImage image, int x, int y) {
        return IntStream.rangeClosed(x - 1, x + 1).anyMatch(at -> new Color(image.getRGB(at, y)).getRed() < 70);
    }

    @Test
    void theStillLayerIsRenewedWhenABandMoves() {
        FigureRaster raster = new FigureRaster();
        BufferedImage image = new BufferedImage(700, 350, BufferedImage.TYPE_INT_ARGB_PRE);
        LineFigure figure = Samples.loss(500);
        raster.paint(image, figure, FigureView.ALL, Pointer.NONE, FigureTheme.LIGHT, SIZE);
        Backdrop moved = new Backdrop(
                figure.backdrop().x(),
                figure.backdrop().y(),
                List.of(new LineFigure.Band("recall", Tint.RECALL, 0, Double.POSITIVE_INFINITY)),
                List.of(),
                List.of(),
                LegendPlace.BESIDE_TITLE);
        LineFigure other = new LineFigure(figure.heading(), moved, figure.series(), List.of(), 0, "");
        raster.paint(image, other, FigureView.ALL, Pointer.NONE, FigureTheme.LIGHT, SIZE);

        PlotArea area = FigurePainter.area(other, FigureView.ALL, SIZE);
        assertThat(image.getRGB((int) area.px(60), (int) area.py(0.62)))
                .isEqualTo(FigureTheme.LIGHT.color(Tint.RECALL).getRGB());
    }

    @Test
    void limitsAreDashedVerticalsAndThoseOutsideTheAxisAreNotThere() {
        LineFigure plain = figure(ArrayCurve.of(10, 100, t -> 1));
        Backdrop back = plain.backdrop();
        Backdrop limited = new Backdrop(
                back.x(),
                back.y(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new LineFigure.Limit("holds", 25), new LineFigure.Limit("elsewhere", 250)),
                LegendPlace.BESIDE_TITLE);
        LineFigure figure =
                new LineFigure(plain.heading(), limited, plain.series(), List.of(), Double.NaN, plain.summary());
        BufferedImage with = paint(figure, FigureView.ALL);
        BufferedImage without = paint(plain, FigureView.ALL);
        PlotArea area = FigurePainter.area(figure, FigureView.ALL, SIZE);

        assertThat(changed(with, without, area.px(25) - 1, area.px(25) + 1)).isBetween(100, 400);
        assertThat(changed(with, without, area.px(25) - 15, area.px(25) - 2)).isPositive();
        assertThat(changed(with, without, area.px(25) + 2, SIZE.width())).isZero();
    }

    private static int changed(BufferedImage one, BufferedImage other, double from, double to) {
        int changed = 0;
        for (int x = (int) from; x < to; x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                changed += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return changed;
    }

    private static LineFigure figure(Curve curve) {
        Backdrop backdrop = new Backdrop(
                new AxisTitle("time t", "t", new Range(0, 100)),
                new AxisTitle("value", "value", new Range(0, 4)),
                List.of(),
                List.of(),
                List.of(),
                LegendPlace.BESIDE_TITLE);
        Series series = new Series("total", Ink.TOTAL, curve);
        return new LineFigure(new Heading("Loss", ""), backdrop, List.of(series), List.of(), Double.NaN, "");
    }

    private static BufferedImage paint(LineFigure figure, FigureView view) {
        BufferedImage image = new BufferedImage(700, 350, BufferedImage.TYPE_INT_ARGB_PRE);
        new FigureRaster().paint(image, figure, view, Pointer.NONE, FigureTheme.PRINT, SIZE);
        return image;
    }

    private static boolean columnHasInk(BufferedImage image, PlotArea area, double t) {
        for (int y = (int) area.top(); y < area.bottom(); y++) {
            if (inkNear(image, (int) area.px(t), y, Ink.TOTAL)) {
                return true;
            }
        }
        return false;
    }

    private static boolean inkNear(BufferedImage image, int x, int y, Ink ink) {
        Color wanted = FigureTheme.PRINT.color(ink);
        for (int dy = -2; dy <= 2; dy++) {
            Color c = new Color(image.getRGB(x, y + dy));
            if (Math.abs(c.getRed() - wanted.getRed()) + Math.abs(c.getGreen() - wanted.getGreen()) < 40) {
                return true;
            }
        }
        return false;
    }
}
