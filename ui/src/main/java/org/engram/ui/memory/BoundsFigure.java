package org.engram.ui.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.memory.LossByBits;
import org.engram.simulation.theory.MemoryFloor;
import org.engram.ui.figure.Heading;
import org.engram.ui.figure.LineFigure.AxisTitle;
import org.engram.ui.figure.Numbers;
import org.engram.ui.figure.Range;
import org.engram.ui.figure.ScatterFigure;
import org.engram.ui.figure.ScatterFigure.Guide;
import org.engram.ui.figure.ScatterFigure.Place;
import org.engram.ui.figure.ScatterFigure.Point;
import org.engram.ui.memory.Bounds.Losses;
import org.engram.ui.player.Quantity;

/** The loss of memories against their bits, above the least loss of any memory of so many bits (spec 6.1). */
final class BoundsFigure {
    private static final int PLACES = 96;
    private static final double FEWEST_BITS = 4;
    private static final double HEADROOM = 1.06;

    private final MemoryExperiment experiment;
    private final List<Point> points = new ArrayList<>();
    private final double bitsNeeded;

    private BoundsFigure(MemoryExperiment experiment, Optional<Losses> losses) {
        this.experiment = experiment;
        bitsNeeded =
                MemoryFloor.uniform(experiment.inputs(), experiment.outputs()).bitsNeeded();
        losses.ifPresent(now -> {
            now.powerLaw().forEach(point -> add(point, false));
            now.uniform().forEach(point -> add(point, true));
        });
    }

    private void add(LossByBits.Point point, boolean uniform) {
        String law = uniform ? "" : ", power law";
        String name = "%s, d = %d%s".formatted(MemoryKinds.word(point.kind()), point.dimension(), law);
        points.add(new Point(name, point.bits(), point.loss(), point.accuracy(), uniform));
    }

    /** @param losses of this experiment; empty while they are not there */
    static ScatterFigure of(MemoryExperiment experiment, Optional<Losses> losses) {
        return new BoundsFigure(experiment, losses.filter(of -> of.experiment().equals(experiment))).figure();
    }

    private ScatterFigure figure() {
        double most = points.stream().mapToDouble(Point::x).max().orElse(bitsNeeded);
        double top = points.stream().mapToDouble(Point::y).max().orElse(0);
        return new ScatterFigure(
                new Heading("Loss by bits", "memories above the floor"),
                new AxisTitle(
                        "bits (small: p \u221d x\u207b\u00b2)",
                        "bits",
                        new Range(0, Math.max(1, Math.max(most, bitsNeeded)) * HEADROOM)),
                new AxisTitle(
                        "loss (nats)", "loss", new Range(0, Math.max(1e-9, Math.max(top, uniform(0))) * HEADROOM)),
                points,
                points.isEmpty() ? OptionalInt.empty() : OptionalInt.of(points.size() - 1),
                guides(),
                new Range(0, 1),
                "memory",
                "accuracy",
                summary());
    }

    /** None where there is nothing to know. */
    private List<Guide> guides() {
        return bitsNeeded == 0
                ? List.of()
                : List.of(
                        new Guide("least, uniform p", places(0)),
                        new Guide("least, p \u221d x\u207b\u00b2", places(Bounds.EXPONENT)));
    }

    /** Up to the bits that are needed, evenly spaced on a log axis. */
    private List<Place> places(double exponent) {
        MemoryFloor floor = MemoryFloor.powerLaw(experiment.inputs(), experiment.outputs(), exponent);
        double first = Math.min(FEWEST_BITS, bitsNeeded / 2);
        return IntStream.rangeClosed(0, PLACES)
                .mapToDouble(i -> first * Math.pow(bitsNeeded / first, (double) i / PLACES))
                .mapToObj(bits -> new Place(bits, floor.loss(bits)))
                .toList();
    }

    private double uniform(double bits) {
        return MemoryFloor.uniform(experiment.inputs(), experiment.outputs()).loss(bits);
    }

    private String summary() {
        String needed = "No memory of fewer than %s bits is without loss".formatted(Quantity.count(bitsNeeded));
        return points.isEmpty()
                ? needed
                : "%s; the present one has %s bits and a loss of %s nats"
                        .formatted(
                                needed,
                                Quantity.count(points.getLast().x()),
                                Numbers.value(points.getLast().y(), 3));
    }
}
