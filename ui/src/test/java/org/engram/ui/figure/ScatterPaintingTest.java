package org.engram.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.engram.ui.figure.ScatterFigure.Point;
import org.junit.jupiter.api.Test;

class ScatterPaintingTest {
    private static final Canvas SIZE = new Canvas(460, 320, 1);

    private final ScatterFigure figure = Samples.models();

    @Test
    void everyPointHasTheColourOfItsValueAtItsPlace() {
        BufferedImage image = paint(FigureView.ALL);
        PlotArea area = FigurePainter.area(figure, FigureView.ALL, SIZE);

        for (Point point : figure.points()) {
            assertThat(image.getRGB((int) area.px(point.x()), (int) area.py(point.y())))
                    .as(point.name())
                    .isEqualTo(FigureTheme.PRINT.sequential().argb(point.value()));
        }
    }

    @Test
    void onALogAxisAPointAtZeroHasNoPlaceAndTheOthersKeepTheirs() {
        FigureView log = FigureView.ALL.toggleY();
        BufferedImage image = paint(log);
        PlotArea area = FigurePainter.area(figure, log, SIZE);
        int withoutMlp = FigureTheme.PRINT.sequential().argb(1);

        assertThat(area.py(figure.points().get(1).y())).isNaN();
        assertThat(area.contains(area.px(256), area.py(32))).isTrue();
        assertThat(count(image, withoutMlp)).isZero();
        assertThat(image.getRGB((int) area.px(256), (int) area.py(32)))
                .isEqualTo(FigureTheme.PRINT.sequential().argb(0.15));
    }

    @Test
    void aGuideRunsFromPlaceToPlace() {
        BufferedImage image = paint(FigureView.ALL);
        PlotArea area = FigurePainter.area(figure, FigureView.ALL, SIZE);
        int x = (int) area.px(1280);
        int dark = 0;
        for (int y = (int) area.top(); y < area.py(1660); y++) {
            dark += (image.getRGB(x, y) & 0xff) < 0x80 ? 1 : 0;
        }
        assertThat(dark).isGreaterThan((int) (0.3 * (area.py(1660) - area.top())));
    }

    /** Where the painter writes "y linear", a click finds the y axis. */
    @Test
    void theWordsForTheScalesAreFoundWhereTheyStand() {
        long found = java.util.stream.IntStream.range(0, 460)
                .filter(x -> FigurePainter.scaleAt(figure, FigureView.ALL, SIZE, x, 22)
                        .filter(axis -> axis == AxisName.Y)
                        .isPresent())
                .count();
        assertThat(found).isBetween(30L, 80L);
    }

    private static int count(BufferedImage image, int argb) {
        int count = 0;
        for (int y = 40; y < image.getHeight(); y++) {
            for (int x = 0; x < 380; x++) {
                count += image.getRGB(x, y) == argb ? 1 : 0;
            }
        }
        return count;
    }

    private BufferedImage paint(FigureView view) {
        BufferedImage image = new BufferedImage(460, 320, BufferedImage.TYPE_INT_ARGB_PRE);
        new FigureRaster().paint(image, figure, view, Pointer.NONE, FigureTheme.PRINT, SIZE);
        return image;
    }
}
