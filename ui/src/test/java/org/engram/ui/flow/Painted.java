package org.engram.ui.flow;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.figure.PlotArea;
import org.testfx.util.WaitForAsyncUtils;

/** What is on the screen of a figure, read pixel by pixel. */
final class Painted {
    private static final int ALIKE = 6;

    private final PlotArea area;
    private final int[][] rows;

    private Painted(PlotArea area, int[][] rows) {
        this.area = area;
        this.rows = rows;
    }

    static Painted of(FigurePane pane) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            int[][] rows = new int[(int) pane.getHeight()][(int) pane.getWidth()];
            for (int y = 0; y < rows.length; y++) {
                for (int x = 0; x < rows[y].length; x++) {
                    rows[y][x] = pane.argb(x, y);
                }
            }
            return new Painted(pane.area(), rows);
        });
    }

    PlotArea area() {
        return area;
    }

    int at(double x, double y) {
        return rows[(int) y][(int) x];
    }

    boolean is(double x, double y, Color color) {
        return alike(at(x, y), color);
    }

    /** The x of a vertical line of one colour through the plot. */
    double line(Color color) {
        int best = -1;
        int most = 0;
        for (int x = (int) area.left(); x < area.right(); x++) {
            int count = 0;
            for (int y = (int) area.top(); y < area.bottom(); y++) {
                count += is(x, y, color) ? 1 : 0;
            }
            if (count > most) {
                most = count;
                best = x;
            }
        }
        if (most < 0.9 * area.height()) {
            throw new AssertionError("no line of " + color + ", at most " + most + " pixels high");
        }
        return best + 0.5;
    }

    /** The middle of a curve in the column at x. */
    double curve(double x, Color color) {
        double sum = 0;
        int count = 0;
        for (int y = (int) area.top(); y < area.bottom(); y++) {
            if (is(x, y, color)) {
                sum += y + 0.5;
                count++;
            }
        }
        if (count == 0) {
            throw new AssertionError("no curve of " + color + " at x = " + x);
        }
        return sum / count;
    }

    /** The x where one band ends and the next begins, in most of the rows. */
    double boundary(Color left, Color right) {
        Map<Integer, Integer> found = new HashMap<>();
        for (int y = (int) area.top(); y < area.bottom(); y++) {
            for (int x = (int) area.left() + 1; x < area.right(); x++) {
                if (is(x - 1, y, left) && is(x, y, right)) {
                    found.merge(x, 1, Integer::sum);
                }
            }
        }
        return found.entrySet().stream()
                .filter(entry -> entry.getValue() > 10)
                .max(Map.Entry.comparingByValue())
                .orElseThrow(() -> new AssertionError("no boundary between " + left + " and " + right))
                .getKey();
    }

    static boolean alike(int argb, Color color) {
        Color painted = new Color(argb);
        return argb >>> 24 == 255
                && Math.abs(painted.getRed() - color.getRed()) <= ALIKE
                && Math.abs(painted.getGreen() - color.getGreen()) <= ALIKE
                && Math.abs(painted.getBlue() - color.getBlue()) <= ALIKE;
    }
}
