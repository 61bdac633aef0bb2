package org.engram.ui.transformer;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.engram.simulation.theory.rivals.RaceCurve;
import org.engram.simulation.theory.rivals.RaceResult;
import org.engram.simulation.theory.rivals.Rival;
import org.engram.ui.figure.ArrayCurve;
import org.engram.ui.figure.Heading;
import org.engram.ui.figure.Ink;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.LineFigure.AxisTitle;
import org.engram.ui.figure.LineFigure.Backdrop;
import org.engram.ui.figure.LineFigure.LegendPlace;
import org.engram.ui.figure.LineFigure.Series;
import org.engram.ui.figure.Numbers;
import org.engram.ui.figure.Range;

/** The total losses of gradient, spectral and sign flow on the reduced model, each named with its T_S / T_R (spec 8.1). */
final class RivalCurves {
    private RivalCurves() {}

    /** @param races none where there are too few subjects or relations */
    static LineFigure of(List<RaceResult> races) {
        return new LineFigure(
                new Heading("Rival optimisers", races.isEmpty() ? "for S, R ≥ 2" : "with T_S / T_R"),
                new Backdrop(
                        new AxisTitle("time t", "t", time(races)),
                        new AxisTitle("loss (nats)", "loss", new Range(0, top(races) * 1.06)),
                        List.of(),
                        List.of(),
                        List.of(),
                        LegendPlace.BELOW),
                races.stream().map(RivalCurves::series).toList(),
                List.of(),
                Double.NaN,
                summary(races));
    }

    private static Range time(List<RaceResult> races) {
        return new Range(
                races.stream().mapToDouble(race -> race.curve().time()[0]).min().orElse(1),
                races.stream()
                        .mapToDouble(race -> race.curve().time()[race.curve().time().length - 1])
                        .max()
                        .orElse(10));
    }

    private static double top(List<RaceResult> races) {
        return races.stream()
                .flatMapToDouble(race -> DoubleStream.of(total(race.curve())))
                .max()
                .orElse(1);
    }

    private static Series series(RaceResult race) {
        return new Series(
                word(race.rival()) + " " + ratio(race),
                ink(race.rival()),
                new ArrayCurve(race.curve().time(), total(race.curve())));
    }

    private static double[] total(RaceCurve curve) {
        double[] total = curve.subjectLoss().clone();
        for (int i = 0; i < total.length; i++) {
            total[i] += curve.relationLoss()[i];
        }
        return total;
    }

    private static String word(Rival rival) {
        return switch (rival) {
            case GRADIENT -> "gradient";
            case SPECTRAL -> "spectral";
            case SIGN_OOO, SIGN_OHH, SIGN_HOH -> "sign";
        };
    }

    private static Ink ink(Rival rival) {
        return switch (rival) {
            case GRADIENT -> Ink.GRADIENT;
            case SPECTRAL -> Ink.SPECTRAL;
            case SIGN_OOO, SIGN_OHH, SIGN_HOH -> Ink.SIGN;
        };
    }

    private static String ratio(RaceResult race) {
        return String.format(Locale.ROOT, "%.2f", race.ratio());
    }

    private static String summary(List<RaceResult> races) {
        return races.isEmpty()
                ? "Rivals need two subjects and two relations."
                : races.stream()
                        .map(race -> "%s learns subjects at %s and relations at %s"
                                .formatted(
                                        race.rival().label(),
                                        Numbers.value(race.subjectTime(), 4),
                                        Numbers.value(race.relationTime(), 4)))
                        .collect(Collectors.joining("; "));
    }
}
