import java.util.List;

/** place = offset + slope · value; on a logarithmic axis of the value's logarithm. */
record Line(double offset, double slope) {
    /** The least squares through pairs of value and place; they must lie on it but for the rounding of the numbers. */
    static Line through(List<double[]> pairs) {
        Report.expect(pairs.size() >= 2, "an axis with fewer than two numbers");
        double n = pairs.size();
        double x = pairs.stream().mapToDouble(p -> p[0]).sum() / n;
        double y = pairs.stream().mapToDouble(p -> p[1]).sum() / n;
        double xx = pairs.stream().mapToDouble(p -> (p[0] - x) * (p[0] - x)).sum();
        double xy = pairs.stream().mapToDouble(p -> (p[0] - x) * (p[1] - y)).sum();
        Line line = new Line(y - xy / xx * x, xy / xx);
        for (double[] pair : pairs) {
            Report.expect(Math.abs(line.at(pair[0]) - pair[1]) < 1, "the numbers of an axis are not evenly spaced");
        }
        return line;
    }

    /** From the ends of an axis. */
    static Line between(double value, double place, double otherValue, double otherPlace) {
        double slope = (otherPlace - place) / (otherValue - value);
        return new Line(place - slope * value, slope);
    }

    double at(double value) {
        return offset + slope * value;
    }
}
