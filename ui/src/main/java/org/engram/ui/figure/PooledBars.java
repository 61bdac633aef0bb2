package org.engram.ui.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.engram.ui.figure.BarFigure.Bars;

/**
 * The bars in view as rectangles, at a cost that grows with pixels: where several bars of a colour fall on one column of pixels, they
 * become one rectangle from the smallest to the largest of them. The first colour, of which there are few, is never thinner than can
 * be seen.
 */
final class PooledBars {
    /** Of a bar with room for a gap. */
    private static final double GAP = 0.22;

    private static final double ROOMY = 4;

    /** The least width of the first colour, and of a tick. */
    private static final double LEAST = 2;

    private static final double TICK = 1.6;

    private final Bars bars;
    private final PlotArea area;
    private final double pixel;
    private final double width;
    private final int first;
    private final int last;

    PooledBars(BarFigure figure, PlotArea area, double pixel) {
        this.bars = figure.bars();
        this.area = area;
        this.pixel = pixel;
        this.width = area.px(1) - area.px(0);
        this.first = Math.clamp((int) Math.floor(area.valueX(area.left())), 0, bars.count());
        this.last = Math.clamp((int) Math.ceil(area.valueX(area.right())), first, bars.count());
    }

    /** The bars of one entry of the legend. */
    List<Rectangle2D> bars(int key) {
        return width >= 2 * pixel || key == 0 ? each(key) : pooled(key);
    }

    private List<Rectangle2D> each(int key) {
        List<Rectangle2D> each = new ArrayList<>();
        double gap = width >= ROOMY ? GAP * width : 0;
        double drawn = key == 0 ? Math.max(LEAST, width - gap) : width - gap;
        for (int bar = first; bar < last; bar++) {
            if (bars.key(bar) == key) {
                double middle = area.px(bar + 0.5);
                each.add(
                        between(middle - drawn / 2, drawn, Math.min(0, bars.value(bar)), Math.max(0, bars.value(bar))));
            }
        }
        return each;
    }

    private List<Rectangle2D> pooled(int key) {
        int columns = (int) Math.ceil(area.width() / pixel) + 1;
        double[] low = new double[columns];
        double[] high = new double[columns];
        boolean[] any = new boolean[columns];
        for (int bar = first; bar < last; bar++) {
            if (bars.key(bar) == key) {
                int column = Math.clamp((int) ((area.px(bar + 0.5) - area.left()) / pixel), 0, columns - 1);
                low[column] = Math.min(low[column], bars.value(bar));
                high[column] = Math.max(high[column], bars.value(bar));
                any[column] = true;
            }
        }
        List<Rectangle2D> pooled = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            if (any[column]) {
                pooled.add(between(area.left() + column * pixel, pixel, low[column], high[column]));
            }
        }
        return pooled;
    }

    private Rectangle2D between(double left, double across, double low, double high) {
        double top = area.py(high);
        return new Rectangle2D.Double(left, top, across, Math.max(0, area.py(low) - top));
    }

    /** Short lines at the values that the bars are compared with; of thin bars they are dots. */
    List<Rectangle2D> ticks() {
        List<Rectangle2D> ticks = new ArrayList<>();
        for (int bar = first; bar < last && width >= pixel; bar++) {
            double y = area.py(bars.compared(bar));
            if (!Double.isNaN(y)) {
                double height = Math.round(TICK / pixel) * pixel;
                double top = Math.round((y - height / 2) / pixel) * pixel;
                ticks.add(new Rectangle2D.Double(area.px(bar), top, Math.max(LEAST, width), height));
            }
        }
        return ticks;
    }
}
