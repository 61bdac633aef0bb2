package org.engram.ui.transformer;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.PublishedFrontier;
import org.engram.simulation.transformer.Architecture.OneLayer;
import org.engram.ui.figure.Heading;
import org.engram.ui.figure.LineFigure.AxisTitle;
import org.engram.ui.figure.Range;
import org.engram.ui.figure.ScatterFigure;
import org.engram.ui.figure.ScatterFigure.Guide;
import org.engram.ui.figure.ScatterFigure.Place;
import org.engram.ui.figure.ScatterFigure.Point;
import org.engram.ui.transformer.VisitedModels.Visit;

/** Accuracy over attention and MLP weights, with the published frontier where it was measured. */
final class ModelMap {
    private static final double HEADROOM = 1.06;

    /** The published figure reaches as far as this. */
    private static final PublishedFrontier.Point PUBLISHED = new PublishedFrontier.Point(8192, 4096);

    private final PublishedFrontier.Point here;
    private final boolean published;
    private final List<Point> points = new ArrayList<>();

    ModelMap(TrainingFrame frame, OneLayer model, List<Visit> visits) {
        here = PublishedFrontier.Point.of(model);
        published = covers(frame, model);
        for (Visit visit : visits) {
            if (!visit.point().equals(here)) {
                points.add(point(visit));
            }
        }
        points.add(visits.stream()
                .filter(visit -> visit.point().equals(here))
                .findFirst()
                .map(ModelMap::point)
                .orElseGet(() -> point(Visit.of(frame, model))));
    }

    private static Point point(Visit visit) {
        return new Point(
                visit.name(), visit.point().attention(), visit.point().mlp(), visit.accuracy(), visit.settled());
    }

    /** Whether the frontier was measured in the setting of a frame. */
    static boolean covers(TrainingFrame frame, OneLayer model) {
        FactTable facts = frame.facts();
        return PublishedFrontier.covers(
                facts.subjectCount(),
                facts.relationCount(),
                facts.largestAnswerCount(),
                frame.experiment().noiseTokens(),
                frame.experiment().promptLength(),
                model);
    }

    ScatterFigure figure() {
        Range x = range(Point::x, published ? PUBLISHED.attention() : 0);
        Range y = range(Point::y, published ? PUBLISHED.mlp() : 0);
        return new ScatterFigure(
                new Heading("Accuracy by size", published ? "dashed: published frontier" : ""),
                new AxisTitle("attention  H·d_h·d", "H·d_h·d", x),
                new AxisTitle("MLP  m·d", "m·d", y),
                points,
                OptionalInt.of(points.size() - 1),
                published ? List.of(frontier(y.max())) : List.of(),
                new Range(0, 1),
                "model",
                "best accuracy",
                summary());
    }

    private Range range(ToDoubleFunction<Point> coordinate, double least) {
        double largest = points.stream().mapToDouble(coordinate).max().orElse(0);
        return new Range(0, Math.max(1, Math.max(largest, least)) * HEADROOM);
    }

    private static Guide frontier(double highest) {
        return new Guide(
                "published frontier",
                PublishedFrontier.line(highest).stream()
                        .map(point -> new Place(point.attention(), point.mlp()))
                        .toList());
    }

    private String summary() {
        String where = !published
                ? ""
                : PublishedFrontier.stores(here) ? ", beyond the published frontier" : ", below the published frontier";
        return "Accuracy of %d models of this task; the present one has H·d_h·d = %.0f and m·d = %.0f%s"
                .formatted(points.size(), here.attention(), here.mlp(), where);
    }
}
