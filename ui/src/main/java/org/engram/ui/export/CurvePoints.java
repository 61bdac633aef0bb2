package org.engram.ui.export;

import java.util.ArrayList;
import java.util.List;
import org.engram.ui.figure.Axis;
import org.engram.ui.figure.Curve;

/**
 * The points of a curve for a chart that a person edits: all of them, or where there are very many the first, the smallest, the largest and
 * the last of each thousandth of the axis, which look the same.
 */
final class CurvePoints {
    private static final int ALL = 4000;
    private static final int COLUMNS = 1000;

    private CurvePoints() {}

    /** The points that are kept, by their indices. */
    static int[] of(Curve curve, Axis x) {
        List<Integer> kept = new ArrayList<>();
        for (int from = 0; from < curve.size(); ) {
            int to = curve.size() <= ALL ? from + 1 : columnEnd(curve, x, from);
            extremes(curve, from, to).forEach(i -> {
                if (kept.isEmpty() || kept.getLast() < i) {
                    kept.add(i);
                }
            });
            from = to;
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int columnEnd(Curve curve, Axis x, int from) {
        long column = column(curve, x, from);
        int to = from + 1;
        while (to < curve.size() && column(curve, x, to) == column) {
            to++;
        }
        return to;
    }

    private static long column(Curve curve, Axis x, int index) {
        return (long) Math.floor(x.fraction(curve.x(index)) * COLUMNS);
    }

    /** In order of x; an index may occur twice. */
    private static List<Integer> extremes(Curve curve, int from, int to) {
        int lowest = from;
        int highest = from;
        for (int i = from + 1; i < to; i++) {
            lowest = curve.y(i) < curve.y(lowest) ? i : lowest;
            highest = curve.y(i) > curve.y(highest) ? i : highest;
        }
        return List.of(from, Math.min(lowest, highest), Math.max(lowest, highest), to - 1);
    }
}
