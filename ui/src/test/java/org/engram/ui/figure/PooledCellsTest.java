package org.engram.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.engram.ui.figure.Samples.Matrix;
import org.junit.jupiter.api.Test;

class PooledCellsTest {
    @Test
    void theLargestMagnitudeOfABlockWinsWithItsSign() {
        Matrix matrix = new Matrix(8, 6, (r, c) -> r == 5 && c == 2 ? -7 : 1 + 0.01 * r);

        PooledCells pooled = new PooledCells(matrix, 0, 8, 0, 6, 3, 2);

        assertThat(pooled.value(1, 1)).isEqualTo(-7);
        assertThat(pooled.value(0, 0)).isEqualTo(1.03);
        assertThat(pooled.largest()).isEqualTo(7);
        assertThat(pooled.factor()).isEqualTo("4 × 2");
    }

    @Test
    void cellsThatFitAreNotPooled() {
        PooledCells pooled = new PooledCells(new Matrix(4, 4, (r, c) -> r - c), 0, 4, 0, 4, 100, 100);

        assertThat(pooled.factor()).isEmpty();
        assertThat(pooled.value(3, 1)).isEqualTo(2);
    }

    @Test
    void zeroIsTheMiddleOfADivergingMapAndTheEndsAreTheExtremes() {
        Matrix matrix = new Matrix(1, 3, (r, c) -> c - 1);
        Colormap map = FigureTheme.LIGHT.diverging();

        BufferedImage image = new PooledCells(matrix, 0, 1, 0, 3, 30, 10).image(30, 10, map, 0.5, 1);

        assertThat(image.getRGB(5, 5)).isEqualTo(map.argb(0));
        assertThat(image.getRGB(15, 5)).isEqualTo(map.argb(0.5)).isEqualTo(0xfff3f4f6);
        assertThat(image.getRGB(25, 5)).isEqualTo(map.argb(1));
    }

    @Test
    void aZoomShowsOnlyItsCells() {
        HeatmapFigure figure = Samples.weights(16, 4, 8);
        FigureView all = FigureView.ALL;
        PlotArea area = FigurePainter.area(figure, all, new Canvas(700, 350, 1));

        HeatmapLayout zoomed =
                HeatmapLayout.of(figure, all.zoomed(area, area.left(), area.top(), 2), new Canvas(700, 350, 1));

        assertThat(zoomed.firstRow()).isZero();
        assertThat(zoomed.rows()).isEqualTo(16);
        assertThat(zoomed.columns()).isEqualTo(11);
        assertThat(zoomed.rowAt(zoomed.area().bottom() - 1)).isEqualTo(15);
    }
}
