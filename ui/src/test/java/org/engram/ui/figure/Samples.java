package org.engram.ui.figure;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.engram.ui.figure.HeatmapFigure.Cells;
import org.engram.ui.figure.HeatmapFigure.Group;
import org.engram.ui.figure.LineFigure.AxisTitle;
import org.engram.ui.figure.LineFigure.Backdrop;
import org.engram.ui.figure.LineFigure.Band;
import org.engram.ui.figure.LineFigure.LegendPlace;
import org.engram.ui.figure.LineFigure.Mark;
import org.engram.ui.figure.LineFigure.Plateau;
import org.engram.ui.figure.LineFigure.Series;

/** Figures shaped like those of a run, for tests. */
public final class Samples {
    private Samples() {}

    /** Losses with the stages of the paper's figure, in n steps. */
    public static LineFigure loss(int n) {
        Curve total = ArrayCurve.of(n, 700, t -> 1.5 * down(t, 175, 14) + 2.27 * down(t, 431, 16) + 0.03);
        Curve relation = ArrayCurve.of(n, 700, t -> 1.47 * down(t, 170, 14));
        Curve subject = ArrayCurve.of(n, 700, t -> 2.44 * down(t, 431, 16) - 0.2 * (down(t, 250, 30) - down(t, 70, 4)));
        return new LineFigure(
                new Heading("Loss", ""),
                new Backdrop(
                        new AxisTitle("time t", "t", new Range(0, 700)),
                        new AxisTitle("cross entropy (nats)", "loss", new Range(0, 4.1)),
                        List.of(
                                new Band("uniform", Tint.UNIFORM, 0, 174.2),
                                new Band("hallucination", Tint.RELATION, 174.2, 431.6),
                                new Band("recall", Tint.RECALL, 431.6, Double.POSITIVE_INFINITY)),
                        List.of(new Plateau("log|𝒜| = 3.829", 3.829), new Plateau("H(a|r) = 2.277", 2.277)),
                        List.of(new Mark("relation learned", 173, true), new Mark("subject learned", 429.1, false)),
                        LegendPlace.BESIDE_TITLE),
                List.of(
                        new Series("total", Ink.TOTAL, total),
                        new Series("relation-only", Ink.RELATION, relation),
                        new Series("subject-only", Ink.SUBJECT, subject)),
                List.of(),
                401.6,
                "loss falls");
    }

    /** Norms of four kinds of token. */
    public static LineFigure norms(int n) {
        return new LineFigure(
                new Heading("Weight norms ‖W_OV(·, z)‖", ""),
                new Backdrop(
                        new AxisTitle("time t", "t", new Range(0, 700)),
                        new AxisTitle("", "norm", new Range(0, 5)),
                        List.of(),
                        List.of(),
                        List.of(),
                        LegendPlace.BELOW),
                List.of(
                        new Series("subject", Ink.SUBJECT, ArrayCurve.of(n, 700, t -> 3.6 * (1 - down(t, 440, 20)))),
                        new Series("relation", Ink.RELATION, ArrayCurve.of(n, 700, t -> 4.6 * (1 - down(t, 180, 30)))),
                        new Series("noise", Ink.NOISE, ArrayCurve.of(n, 700, t -> 0.6 * (1 - down(t, 100, 20)))),
                        new Series("EOS", Ink.EOS, ArrayCurve.of(n, 700, t -> 0.1 * (1 - down(t, 100, 20))))),
                List.of(),
                401.6,
                "norms grow");
    }

    /** W_OV of a structured table: each relation's block and each subject's answers. */
    public static HeatmapFigure weights(int subjects, int relations, int answers) {
        int rows = relations * answers;
        int columns = subjects + relations + 2;
        List<Group> groups = IntStream.range(0, relations)
                .mapToObj(r -> new Group("relation " + r, r * answers, (r + 1) * answers))
                .toList();
        return new HeatmapFigure(
                new Heading("Output-value W_OV", "answers × tokens · t = 401.6"),
                new Matrix(rows, columns, (a, z) -> weight(a, z, subjects, relations, answers)),
                groups,
                columns(subjects, relations, "subjects", "relations"),
                "token z",
                true,
                "weights");
    }

    /** k(z) as a strip. */
    public static HeatmapFigure keys(int subjects, int relations) {
        return new HeatmapFigure(
                new Heading("Attention k(z)", "key · query at EOS"),
                new Matrix(
                        1,
                        subjects + relations + 2,
                        (a, z) -> z < subjects ? 0.3 + 0.1 * Math.sin(z) : 1.4 - 0.1 * (z - subjects)),
                List.of(),
                columns(subjects, relations, subjects + " subjects", relations + " relations"),
                "token z",
                false,
                "keys");
    }

    /** Models by their attention and MLP weights, the last one at work, one without an MLP, and a frontier. */
    public static ScatterFigure models() {
        return new ScatterFigure(
                new Heading("Accuracy by size", "dashed: published"),
                new AxisTitle("attention  H·d_h·d", "H·d_h·d", new Range(0, 8600)),
                new AxisTitle("MLP  m·d", "m·d", new Range(0, 4300)),
                List.of(
                        new ScatterFigure.Point("H = 1, m = 1", 256, 32, 0.15, true),
                        new ScatterFigure.Point("H = 24, m = 0", 6144, 0, 1, true),
                        new ScatterFigure.Point("H = 16, m = 128", 4096, 4096, 0.999, true),
                        new ScatterFigure.Point("H = 8, m = 32", 2048, 1024, 0.6, false)),
                OptionalInt.of(3),
                List.of(new ScatterFigure.Guide(
                        "frontier",
                        List.of(
                                new ScatterFigure.Place(1280, 4300),
                                new ScatterFigure.Place(1280, 1660),
                                new ScatterFigure.Place(4600, 0)))),
                new Range(0, 1),
                "model",
                "accuracy",
                "accuracy of four models");
    }

    /** Values of answers near 2, 1 and 0, as a construction has them; every tenth is compared with 1. */
    public static BarFigure logits(int relations, int answers) {
        int count = relations * answers;
        return new BarFigure(
                new Heading("Logits", ""),
                new Levels(count, answers),
                IntStream.range(0, relations)
                        .mapToObj(r -> new Group("relation " + r, r * answers, (r + 1) * answers))
                        .toList(),
                List.of(new Plateau("2", 2), new Plateau("1", 1)),
                List.of(
                        new BarFigure.Key("right", Ink.TOTAL),
                        new BarFigure.Key("of the relation", Ink.RELATION),
                        new BarFigure.Key("of the subject", Ink.SUBJECT),
                        new BarFigure.Key("others", Ink.OTHER)),
                new AxisTitle("logit", "logit", new Range(-0.5, 2.4)),
                "logits near their levels");
    }

    /** The first answer of the first relation is the right one. */
    private record Levels(int count, int answers) implements BarFigure.Bars {
        @Override
        public double value(int bar) {
            double level = bar == 0 ? 2 : bar < answers || bar % answers == 0 ? 1 : 0;
            return level + 0.15 * Math.sin(7 * bar);
        }

        @Override
        public String name(int bar) {
            return "answer " + bar;
        }

        @Override
        public String kind() {
            return "answer";
        }

        @Override
        public int key(int bar) {
            return bar == 0 ? 0 : bar < answers ? 1 : bar % answers == 0 ? 2 : 3;
        }

        @Override
        public double compared(int bar) {
            return bar % 10 == 0 ? 1 : Double.NaN;
        }
    }

    private static List<Group> columns(int s, int r, String subjects, String relations) {
        return List.of(new Group(subjects, 0, s), new Group(relations, s, s + r), new Group("n · e", s + r, s + r + 2));
    }

    private static double weight(int a, int z, int subjects, int relations, int answers) {
        if (z < subjects) {
            return a % answers == z % answers ? 0.8 : -0.1;
        }
        return z < subjects + relations && a / answers == z - subjects ? 2.2 : -0.4;
    }

    private static double down(double t, double at, double width) {
        return 1 / (1 + Math.exp((t - at) / width));
    }

    /** Cells by formula. */
    public record Matrix(int rows, int columns, Formula formula) implements Cells {
        /** (row, column) ↦ value. */
        public interface Formula {
            double at(int row, int column);
        }

        @Override
        public double value(int row, int column) {
            return formula.at(row, column);
        }

        @Override
        public String rowName(int row) {
            return "answer " + row;
        }

        @Override
        public String columnName(int column) {
            return "token " + column;
        }
    }
}
