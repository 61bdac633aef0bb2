import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The curves in a CSV file, by their names: a column for each, or a row for each point. */
record Curves(Map<String, Curve> byName) {
    /** Without the points that have no value. */
    record Curve(double[] x, double[] y) {
        /** As on logarithmic axes; what they have no place for is left out. */
        Curve logarithms() {
            List<double[]> kept = new ArrayList<>();
            for (int i = 0; i < x.length; i++) {
                if (x[i] > 0 && y[i] > 0) {
                    kept.add(new double[] {Math.log10(x[i]), Math.log10(y[i])});
                }
            }
            return of(kept);
        }

        private static Curve of(List<double[]> points) {
            return new Curve(
                    points.stream().mapToDouble(p -> p[0]).toArray(),
                    points.stream().mapToDouble(p -> p[1]).toArray());
        }

        /** Between the points on both sides; NaN outside. */
        double at(double where) {
            int after = Arrays.binarySearch(x, where);
            if (after >= 0) {
                return y[after];
            }
            int i = -after - 1;
            return i == 0 || i == x.length
                    ? Double.NaN
                    : y[i - 1] + (y[i] - y[i - 1]) * (where - x[i - 1]) / (x[i] - x[i - 1]);
        }
    }

    static Curves of(String csv) {
        List<String[]> rows = csv.lines().map(line -> line.split(",", -1)).toList();
        String[] head = rows.getFirst();
        Map<String, List<double[]>> points = new LinkedHashMap<>();
        boolean list = head[0].equals("series");
        for (String[] row : rows.subList(1, rows.size())) {
            if (list) {
                add(points, row[0], row[1], row[2]);
            } else {
                for (int column = 1; column < head.length; column++) {
                    add(points, head[column], row[0], row[column]);
                }
            }
        }
        Map<String, Curve> curves = new LinkedHashMap<>();
        points.forEach((name, kept) -> curves.put(name, Curve.of(kept)));
        return new Curves(curves);
    }

    private static void add(Map<String, List<double[]>> points, String name, String x, String y) {
        List<double[]> kept = points.computeIfAbsent(name, key -> new ArrayList<>());
        if (!y.isEmpty()) {
            kept.add(new double[] {Double.parseDouble(x), Double.parseDouble(y)});
        }
    }
}
