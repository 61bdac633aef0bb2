package org.engram.ui.figure;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** Ticks of an axis: at 1, 2.5 or 5 times powers of ten on a linear one, at powers of ten on a logarithmic one. */
final class Ticks {
    private static final int FEWEST = 3;

    /** Divides a unit so that the next smaller one is its ceiling: 1 to 0.5, 2.5 to 1, 5 to 2.5. */
    private static final double FINER = 2.6;

    /** One tick; an empty label marks a minor one. */
    record Tick(double value, String label) {
        boolean major() {
            return !label.isEmpty();
        }
    }

    private Ticks() {}

    /** At most {@code most} labelled ticks. */
    static List<Tick> of(Axis axis, int most) {
        int room = Math.max(2, most);
        if (axis.scale() == Scale.LOG && decades(axis.range()) >= 1.5) {
            return powers(axis.range(), room);
        }
        return linear(axis, room);
    }

    private static double decades(Range range) {
        return Math.log10(range.max() / range.min());
    }

    /** An axis with fewer than three ticks tells no scale: then a finer step is taken, at the cost of air. */
    private static List<Tick> linear(Axis axis, int most) {
        double step = step(axis.range().span(), most);
        List<Tick> ticks = linear(axis.range(), step);
        while (ticks.size() < FEWEST) {
            step = step(step, FINER);
            ticks = linear(axis.range(), step);
        }
        return ticks;
    }

    private static List<Tick> linear(Range range, double step) {
        List<Tick> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(range.min() / step - 1e-9); i * step <= range.max() + 1e-9 * step; i++) {
            ticks.add(new Tick(i * step, Numbers.tick(i * step, step)));
        }
        return ticks;
    }

    /** JFreeChart's standard units, the smallest that gives no more ticks than fit; their source is for one thread. */
    private static double step(double span, double most) {
        double wanted = span / most;
        double size = ((NumberTickUnit) NumberAxis.createStandardTickUnits().getCeilingTickUnit(wanted)).getSize();
        return size >= wanted ? size : Math.pow(10, Math.ceil(Math.log10(wanted)));
    }

    private static List<Tick> powers(Range range, int most) {
        int first = (int) Math.ceil(Math.log10(range.min()) - 1e-9);
        int last = (int) Math.floor(Math.log10(range.max()) + 1e-9);
        boolean minor = most >= 1.3 * decades(range);
        int every = Math.max(1, (last - first + most) / most);
        List<Tick> ticks = new ArrayList<>();
        for (int e = first - 1; e <= last; e++) {
            if (e >= first) {
                ticks.add(new Tick(Math.pow(10, e), Math.floorMod(e, every) == 0 ? Numbers.power(e) : ""));
            }
            for (int m = 2; minor && m <= 9; m++) {
                double value = m * Math.pow(10, e);
                if (range.contains(value)) {
                    ticks.add(new Tick(value, ""));
                }
            }
        }
        return ticks;
    }
}
