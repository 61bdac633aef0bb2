package org.engram.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarPaintingTest {
    private static final Canvas SIZE = new Canvas(520, 300, 1);

    @Test
    void aBarReachesFromZeroToItsValueInItsColour() {
        BarFigure figure = Samples.logits(4, 8);
        BufferedImage image = paint(figure);
        PlotArea area = FigurePainter.area(figure, FigureView.ALL, SIZE);

        for (int bar : new int[] {0, 3, 8}) {
            int x = (int) area.px(bar + 0.5);
            int colour = FigureTheme.PRINT
                    .color(figure.legend().get(figure.bars().key(bar)).ink())
                    .getRGB();
            assertThat(image.getRGB(x, (int) area.py(0.3 * figure.bars().value(bar))))
                    .as("bar " + bar)
                    .isEqualTo(colour);
            assertThat(image.getRGB(x, (int) area.py(figure.bars().value(bar)) - 4))
                    .isNotEqualTo(colour);
        }
    }

    /** However many answers there are, the right one can be seen, and a column shows the extremes of the others in it. */
    @ParameterizedTest
    @ValueSource(ints = {8, 300, 3000})
    void theFirstColourIsSeenAmongAnyNumberOfBars(int answers) {
        BarFigure figure = Samples.logits(4, answers);
        BufferedImage image = paint(figure);
        PlotArea area = FigurePainter.area(figure, FigureView.ALL, SIZE);
        int colour = FigureTheme.PRINT.color(Ink.TOTAL).getRGB();

        assertThat(image.getRGB((int) area.px(0.5), (int) area.py(1.5))).isEqualTo(colour);
    }

    @Test
    void theNumberOfShapesGrowsWithPixelsNotWithBars() {
        BarFigure figure = Samples.logits(16, 4000);
        PlotArea area = FigurePainter.area(figure, FigureView.ALL, SIZE);
        PooledBars bars = new PooledBars(figure, area, 1);

        for (int key = 0; key < 4; key++) {
            assertThat(bars.bars(key)).hasSizeBetween(1, (int) area.width() + 1);
        }
    }

    @Test
    void aTickStandsAtTheValueThatABarIsComparedWith() {
        BarFigure figure = Samples.logits(4, 8);
        BufferedImage image = paint(figure);
        PlotArea area = FigurePainter.area(figure, FigureView.ALL, SIZE);

        assertThat(image.getRGB((int) area.px(10.5), (int) Math.round(area.py(1)) - 1))
                .isEqualTo(FigureTheme.PRINT.ink().getRGB());
    }

    private static BufferedImage paint(BarFigure figure) {
        BufferedImage image = new BufferedImage(520, 300, BufferedImage.TYPE_INT_ARGB_PRE);
        new FigureRaster().paint(image, figure, FigureView.ALL, Pointer.NONE, FigureTheme.PRINT, SIZE);
        return image;
    }
}
