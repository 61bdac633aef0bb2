package org.engram.simulation.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.engram.simulation.flow.FlowColumn;
import org.junit.jupiter.api.Test;

class RecordingTest {
    private static final FlowColumn COLUMN = FlowColumn.TOTAL_LOSS;

    @Property(tries = 200)
    void extremesOfAnyRangeAreThoseOfAllRowsAppendedInIt(
            @ForAll @IntRange(min = 1, max = 3000) int rows,
            @ForAll @IntRange(min = 1, max = 80) int half,
            @ForAll long seed) {
        Random random = new Random(seed);
        List<double[]> all = new ArrayList<>();
        RecordingView<FlowColumn> view = fill(new Recording<>(FlowColumn.class, 2 * half), rows, random, all)
                .view();
        for (int query = 0; query < 20; query++) {
            int from = random.nextInt(view.size());
            int to = from + 1 + random.nextInt(view.size() - from);
            // the newest row is shown by itself although its bucket has it too
            int next = to == view.size() - 1 && rows >= 2 * half ? to + 1 : to;
            double[] exact = between(all, view, from, to);
            double[] withNewest = between(all, view, from, next);
            assertThat(view.min(COLUMN, from, to)).isIn(smallest(exact), smallest(withNewest));
            assertThat(view.max(COLUMN, from, to)).isIn(-smallest(negated(exact)), -smallest(negated(withNewest)));
        }
    }

    @Property(tries = 200)
    void keepsTheFirstRowTheNewestRowAndAtMostItsCapacity(
            @ForAll @IntRange(min = 1, max = 3000) int rows,
            @ForAll @IntRange(min = 1, max = 80) int half,
            @ForAll long seed) {
        List<double[]> all = new ArrayList<>();
        RecordingView<FlowColumn> view = fill(new Recording<>(FlowColumn.class, 2 * half), rows, new Random(seed), all)
                .view();
        assertThat(view.size()).isBetween(Math.min(rows, half), 2 * half + 2);
        assertThat(row(view, 0)).isEqualTo(all.getFirst());
        assertThat(row(view, view.size() - 1)).isEqualTo(all.getLast());
        for (int i = 1; i < view.size(); i++) {
            assertThat(view.value(FlowColumn.T, i)).isGreaterThan(view.value(FlowColumn.T, i - 1));
        }
    }

    @Property(tries = 200)
    void findsTheRowOfATime(@ForAll @IntRange(min = 1, max = 500) int rows, @ForAll long seed) {
        Random random = new Random(seed);
        List<double[]> all = new ArrayList<>();
        RecordingView<FlowColumn> view =
                fill(new Recording<>(FlowColumn.class, 64), rows, random, all).view();
        double time = random.nextDouble(-1, all.getLast()[0] + 1);
        int naive = -1;
        while (naive + 1 < view.size() && view.value(FlowColumn.T, naive + 1) <= time) {
            naive++;
        }
        assertThat(view.rowAt(time)).isEqualTo(naive);
    }

    @Test
    void aViewStaysAsItWasWhileTheRecordingGoesOnAndThins() {
        Recording<FlowColumn> recording = new Recording<>(FlowColumn.class, 32);
        List<double[]> all = new ArrayList<>();
        Random random = new Random(5);
        fill(recording, 30, random, all);
        RecordingView<FlowColumn> view = recording.view();
        fill(recording, 500, random, all);
        assertThat(view.size()).isEqualTo(30);
        for (int i = 0; i < 30; i++) {
            assertThat(row(view, i)).isEqualTo(all.get(i));
        }
        double[] naive =
                all.stream().limit(30).mapToDouble(r -> r[COLUMN.ordinal()]).toArray();
        assertThat(view.min(COLUMN, 0, 30)).isEqualTo(smallest(naive));
    }

    @Test
    void interpolatesBetweenRowsAndIsUnknownOutside() {
        Recording<FlowColumn> recording = new Recording<>(FlowColumn.class);
        double[] row = new double[FlowColumn.COUNT];
        row[COLUMN.ordinal()] = 4;
        recording.append(row);
        row[0] = 2;
        row[COLUMN.ordinal()] = 1;
        recording.append(row);
        RecordingView<FlowColumn> view = recording.view();
        assertThat(view.at(COLUMN, 0)).isEqualTo(4);
        assertThat(view.at(COLUMN, 0.5)).isEqualTo(3.25);
        assertThat(view.at(COLUMN, 2)).isEqualTo(1);
        assertThat(view.at(COLUMN, -0.1)).isNaN();
        assertThat(view.at(COLUMN, 2.1)).isNaN();
    }

    @Test
    void neverTakesMoreMemoryThanItSays() {
        Recording<FlowColumn> recording = new Recording<>(FlowColumn.class);
        double[] row = new double[FlowColumn.COUNT];
        long largest = 0;
        for (int i = 0; i < 3 * Recording.CAPACITY; i++) {
            row[0] = i;
            recording.append(row);
            largest = Math.max(largest, recording.bytes());
        }
        assertThat(largest)
                .isBetween(Recording.largestBytes(FlowColumn.COUNT) / 2, Recording.largestBytes(FlowColumn.COUNT));
    }

    private static Recording<FlowColumn> fill(
            Recording<FlowColumn> recording, int rows, Random random, List<double[]> all) {
        double time = all.isEmpty() ? 0 : all.getLast()[0] + 1;
        for (int i = 0; i < rows; i++) {
            double[] row = random.doubles(FlowColumn.COUNT, -1, 1).toArray();
            row[0] = time;
            time += 0.01 + random.nextDouble();
            all.add(row.clone());
            recording.append(row);
        }
        return recording;
    }

    private static double[] row(RecordingView<FlowColumn> view, int row) {
        double[] values = new double[FlowColumn.COUNT];
        for (FlowColumn column : FlowColumn.values()) {
            values[column.ordinal()] = view.value(column, row);
        }
        return values;
    }

    private static double[] between(List<double[]> all, RecordingView<FlowColumn> view, int from, int to) {
        double start = view.value(FlowColumn.T, from);
        double end = to == view.size() ? Double.POSITIVE_INFINITY : view.value(FlowColumn.T, to);
        return all.stream()
                .filter(row -> row[0] >= start && row[0] < end)
                .mapToDouble(row -> row[COLUMN.ordinal()])
                .toArray();
    }

    private static double smallest(double[] x) {
        double smallest = Double.POSITIVE_INFINITY;
        for (double value : x) {
            smallest = Math.min(smallest, value);
        }
        return smallest;
    }

    private static double[] negated(double[] x) {
        double[] negated = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            negated[i] = -x[i];
        }
        return negated;
    }
}
