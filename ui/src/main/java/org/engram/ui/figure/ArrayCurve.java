package org.engram.ui.figure;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** A curve from two arrays; extremes by looking at every point. */
public record ArrayCurve(double[] xs, double[] ys) implements Curve {
    /** n + 1 points of a function over [0, end]. */
    public static ArrayCurve of(int n, double end, DoubleUnaryOperator f) {
        double[] xs = new double[n + 1];
        double[] ys = new double[n + 1];
        for (int i = 0; i <= n; i++) {
            xs[i] = end * i / n;
            ys[i] = f.applyAsDouble(xs[i]);
        }
        return new ArrayCurve(xs, ys);
    }

    @Override
    public int size() {
        return xs.length;
    }

    @Override
    public double x(int index) {
        return xs[index];
    }

    @Override
    public double y(int index) {
        return ys[index];
    }

    @Override
    public int indexAt(double x) {
        int i = Arrays.binarySearch(xs, x);
        return i >= 0 ? i : -i - 2;
    }

    @Override
    public double min(int from, int to) {
        return Arrays.stream(ys, from, to).min().orElse(Double.NaN);
    }

    @Override
    public double max(int from, int to) {
        return Arrays.stream(ys, from, to).max().orElse(Double.NaN);
    }
}
