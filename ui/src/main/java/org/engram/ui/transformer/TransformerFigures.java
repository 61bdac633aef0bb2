package org.engram.ui.transformer;

import java.util.List;
import java.util.stream.Stream;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.transformer.Architecture.OneLayer;
import org.engram.ui.figure.BarFigure;
import org.engram.ui.figure.Figure;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.LineFigure.Plateau;

/** The figures of one moment, each made when it is asked for. */
final class TransformerFigures {
    private static final double[] NONE = {};

    private final Moment moment;
    private final TrainingCurves curves;
    private final Heatmaps heatmaps;

    TransformerFigures(Moment moment) {
        this.moment = moment;
        curves = new TrainingCurves(moment.frame(), moment.before(), moment.pinned());
        heatmaps = new Heatmaps(moment.frame());
    }

    /** @throws IllegalArgumentException for a figure that a model of this kind does not have */
    Figure of(FigureKind kind) {
        return switch (kind) {
            case LOSS -> curves.loss(moment.guesses());
            case ACCURACY -> curves.accuracy(moment.guesses());
            case NORMS -> curves.norms();
            case READOUT -> heatmaps.readout();
            case LOGITS -> logits();
            case PROMPT ->
                heatmaps.prompt(moment.asked().prompt(), moment.asked().reading());
            case KINDS -> heatmaps.kinds();
            case MODELS -> models();
            case RIVALS -> RivalCurves.of(moment.races());
        };
    }

    /** With their race, which is run now if it was not yet: for a file, which waits for it. */
    LineFigure rivals() {
        return RivalCurves.of(moment.races().isEmpty() ? Races.of(moment.frame().facts()) : moment.races());
    }

    /** Those that a model of the kind at hand has: the merged head has no place on the map. */
    static List<FigureKind> available(TrainingFrame frame) {
        boolean transformer = frame.experiment().architecture() instanceof OneLayer;
        return Stream.of(FigureKind.values())
                .filter(kind -> transformer || kind != FigureKind.MODELS)
                .toList();
    }

    private BarFigure logits() {
        double[] before =
                moment.askedBefore().map(asked -> asked.reading().logits()).orElse(NONE);
        return LogitFigure.of(
                moment.asked().prompt(), moment.asked().reading().logits(), before, levels(), note(before));
    }

    /** Of the construction that is shown, or else of the one that it is compared with. */
    private List<Plateau> levels() {
        return Stream.concat(
                        Stream.of(moment.frame()),
                        moment.before().filter(other -> moment.askedBefore().isPresent()).stream())
                .filter(Constructions::untrained)
                .findFirst()
                .map(Constructions::levels)
                .orElse(List.of());
    }

    private String note(double[] before) {
        String asked = moment.asked().prompt().relationName() + " of "
                + moment.asked().prompt().subjectName();
        String ticks = moment.before()
                .filter(Constructions::untrained)
                .map(Constructions::name)
                .orElse("run before");
        return before.length == 0 ? asked : "ticks: " + ticks + " \u00b7 " + asked;
    }

    private Figure models() {
        if (moment.frame().experiment().architecture() instanceof OneLayer model) {
            return new ModelMap(moment.frame(), model, moment.visits()).figure();
        }
        throw new IllegalArgumentException("the merged head has no place on the map");
    }
}
