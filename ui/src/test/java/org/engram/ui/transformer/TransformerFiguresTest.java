package org.engram.ui.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.run.training.TrainingSnapshot;
import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.theory.rivals.Race;
import org.engram.simulation.theory.rivals.RaceResult;
import org.engram.simulation.theory.rivals.RaceSetting;
import org.engram.simulation.theory.rivals.Rival;
import org.engram.simulation.training.TrainingColumn;
import org.engram.simulation.transformer.WeightLayout.Block;
import org.engram.ui.export.FigureExport;
import org.engram.ui.export.Format;
import org.engram.ui.export.Origin;
import org.engram.ui.export.Plate;
import org.engram.ui.export.PlateSize;
import org.engram.ui.figure.BarFigure;
import org.engram.ui.figure.Figure;
import org.engram.ui.figure.FigureView;
import org.engram.ui.figure.HeatmapFigure;
import org.engram.ui.figure.HeatmapFigure.Cells;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.LineFigure.Band;
import org.engram.ui.figure.LineFigure.Plateau;
import org.engram.ui.figure.LineFigure.Series;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransformerFiguresTest {
    private final SampleTraining sample = SampleTraining.usual();
    private final TrainingFrame frame = sample.frame();

    @Test
    void theLossFigureShowsEveryLossBetweenItsPlateaus() {
        LineFigure loss = line(sample.moment(), FigureKind.LOSS);

        assertThat(loss.series())
                .extracting(Series::name)
                .containsExactly("train", "test", "relation-only", "subject-only");
        assertThat(loss.series().get(1).curve().at(75)).isCloseTo(0.75, offset(1e-12));
        assertThat(loss.backdrop().plateaus().getFirst().value()).isCloseTo(Math.log(12), offset(1e-12));
        assertThat(loss.backdrop().bands())
                .extracting(Band::name)
                .containsExactly("uniform", "hallucination", "recall");
        assertThat(loss.playhead()).isEqualTo(100);
        assertThat(loss.summary()).contains("step 100", "test 0.3000");
    }

    @ParameterizedTest
    @CsvSource({"0, 64", "64, 64", "65, 128", "100, 128", "300, 400"})
    void whileARunIsSolvedTheAxisDoublesUpToItsHorizon(double solved, double reach) {
        assertThat(TrainingCurves.reach(new RunStatus.Solving(solved, 400))).isEqualTo(reach);
    }

    @Test
    void aRunThatHasEndedFillsTheAxis() {
        assertThat(TrainingCurves.reach(new RunStatus.Solved(130))).isEqualTo(130);
        assertThat(TrainingCurves.reach(new RunStatus.Failed(90, 400, "no"))).isEqualTo(90);
    }

    @Test
    void theRunBeforeIsAGhost() {
        Moment moment = sample.number(9).moment(Optional.of(frame));

        assertThat(line(moment, FigureKind.LOSS).ghosts()).hasSize(4);
        assertThat(line(sample.moment(), FigureKind.LOSS).ghosts()).isEmpty();
    }

    @Test
    void theAccuracyOfAConstructionOfTheSameFactsIsALevel() {
        SampleTraining construction = SampleTraining.constructed();
        Moment compared = sample.with(construction.facts()).number(3).moment(Optional.of(construction.frame()));
        Moment other = sample.number(3).moment(Optional.of(construction.frame()));

        assertThat(names(line(compared, FigureKind.ACCURACY)))
                .containsExactly("relation alone = 0.5000", "Theorem 3 = 1.000");
        assertThat(names(line(other, FigureKind.ACCURACY))).hasSize(1);
    }

    @Test
    void theRelationAloneIsRightAsOftenAsItsLikeliestAnswer() {
        double sum = 0;
        for (int r = 0; r < 3; r++) {
            int[] counts = new int[12];
            for (int s = 0; s < 6; s++) {
                counts[frame.facts().answer(s, r)]++;
            }
            sum += IntStream.of(counts).max().orElseThrow() / 6.0;
        }
        assertThat(Guesses.of(frame.facts()).relationAccuracy()).isCloseTo(sum / 3, offset(1e-12));
    }

    @Test
    void onlyBlocksThatTheModelHasHaveNorms() {
        assertThat(line(sample.moment(), FigureKind.NORMS).series())
                .extracting(Series::name)
                .containsExactly("W_Q", "W_K", "W_V", "W_O", "MLP W", "MLP V");
        assertThat(line(sample.sized(2, 0).moment(), FigureKind.NORMS).series()).hasSize(4);
    }

    @Test
    void theReadOutIsThatOfAllHeadsTogether() {
        Cells cells = cells(sample.moment(), FigureKind.READOUT);

        assertThat(cells.rows()).isEqualTo(12);
        assertThat(cells.columns()).isEqualTo(6 + 3 + 5 + 1);
        assertThat(cells.value(7, 8)).isCloseTo(readout(7, 8), offset(1e-9));
        assertThat(cells.value(0, 14)).isCloseTo(readout(0, 14), offset(1e-9));
        assertThat(cells.rowName(7)).isEqualTo(frame.facts().answers().get(7));
        assertThat(List.of(cells.columnName(1), cells.columnName(8), cells.columnName(11), cells.columnName(14)))
                .containsExactly(
                        frame.facts().subjects().get(1),
                        frame.facts().relations().get(2),
                        "noise 2",
                        "EOS");
    }

    /** Σ_h φ(a)ᵀ O_hᵀ V_hᵀ φ(z), one product after the other. */
    private double readout(int answer, int token) {
        TrainingSnapshot snapshot = frame.snapshot();
        Block value = snapshot.layout().block("value");
        Block output = snapshot.layout().block("output");
        int d = value.rows();
        double sum = 0;
        for (int h = 0; h < value.count(); h++) {
            for (int j = 0; j < value.columns(); j++) {
                double copied = 0;
                double said = 0;
                for (int i = 0; i < d; i++) {
                    copied += snapshot.embeddings().tokens()[token * d + i]
                            * snapshot.weights()[value.start() + (h * d + i) * value.columns() + j];
                    said += snapshot.embeddings().answers()[answer * d + i]
                            * snapshot.weights()[output.start() + (h * value.columns() + j) * d + i];
                }
                sum += copied * said;
            }
        }
        return sum;
    }

    @Test
    void theAttentionOfEachHeadToAPromptSumsToOne() {
        Moment moment = sample.moment();
        Cells cells = cells(moment, FigureKind.PROMPT);
        Prompt prompt = moment.asked().prompt();

        for (int h = 0; h < 2; h++) {
            int head = h;
            assertThat(IntStream.range(0, cells.columns())
                            .mapToDouble(t -> cells.value(head, t))
                            .sum())
                    .isCloseTo(1, offset(1e-12));
        }
        assertThat(cells.columns()).isEqualTo(SampleTraining.LENGTH);
        assertThat(cells.columnName(prompt.subjectPosition())).isEqualTo(prompt.subjectName());
        assertThat(cells.columnName(prompt.relationPosition())).isEqualTo(prompt.relationName());
        assertThat(cells.columnName(8)).isEqualTo("EOS");
        assertThat(cells.columnName(0)).startsWith("noise ");
    }

    @Test
    void theSamePromptIsAskedAsLongAsTheRunLasts() {
        int[] first = Prompt.of(frame, 2, 1).tokens();

        assertThat(Prompt.of(sample.recorded(SampleTraining.row(0, 2, 0)).frame(), 2, 1)
                        .tokens())
                .isEqualTo(first);
    }

    @Test
    void theAttentionToAllKindsSumsToOne() {
        Cells cells = cells(sample.moment(), FigureKind.KINDS);

        for (int h = 0; h < 2; h++) {
            int head = h;
            assertThat(IntStream.range(0, 4)
                            .mapToDouble(k -> cells.value(head, k))
                            .sum())
                    .isCloseTo(1, offset(1e-12));
        }
        assertThat(cells.columnName(0)).isEqualTo("subject");
        assertThat(cells.rowKind()).isEqualTo("head");
    }

    /** Spec 4.7, A4.1: hard attention on orthonormal embeddings. */
    @Test
    void theLogitsOfTheConstructionLieOnItsLevels() {
        Moment moment = SampleTraining.constructed().moment();
        BarFigure figure = (BarFigure) new TransformerFigures(moment).of(FigureKind.LOGITS);
        double[] levels = {2, 1, 1, 0};

        for (int a = 0; a < figure.bars().count(); a++) {
            assertThat(figure.bars().value(a)).isCloseTo(levels[figure.bars().key(a)], offset(1e-9));
        }
        assertThat(figure.levels()).extracting(Plateau::value).containsExactly(2.0, 1.0);
        assertThat(figure.bars().key(moment.frame().facts().answer(3, 2))).isZero();
    }

    @Test
    void theLogitsOfTheRunBeforeStandBesideThoseOfTheSameFactsOnly() {
        BarFigure same =
                (BarFigure) new TransformerFigures(sample.number(4).moment(Optional.of(frame))).of(FigureKind.LOGITS);
        Moment elsewhere = sample.with(new RandomFacts(6, 3, 4, 2)).moment(Optional.of(frame));
        BarFigure other = (BarFigure) new TransformerFigures(elsewhere).of(FigureKind.LOGITS);

        assertThat(same.bars().compared(5)).isEqualTo(same.bars().value(5));
        assertThat(other.bars().compared(5)).isNaN();
    }

    @Test
    void theMergedHeadHasNoPlaceOnTheMap() {
        Moment moment = SampleTraining.merged().moment();

        assertThat(TransformerFigures.available(moment.frame()))
                .doesNotContain(FigureKind.MODELS)
                .hasSize(FigureKind.values().length - 1);
        for (FigureKind kind : TransformerFigures.available(moment.frame())) {
            assertThat(new TransformerFigures(moment).of(kind).summary()).isNotEmpty();
        }
        assertThat(cells(moment, FigureKind.KINDS).rows()).isEqualTo(1);
    }

    @Test
    void theRivalsAreNamedWithTheirRatioAndStartAtTheLossOfKnowingNothing() {
        RaceResult race = Race.run(Rival.GRADIENT, RaceSetting.of(16, 4), 50);
        LineFigure figure = RivalCurves.of(List.of(race));

        assertThat(figure.series().getFirst().name()).isEqualTo(String.format("gradient %.2f", race.ratio()));
        assertThat(figure.series().getFirst().curve().y(0)).isCloseTo(Math.log(16 * 4), offset(0.01));
        assertThat(RivalCurves.of(List.of()).heading().note()).contains("S, R \u2265 2");
    }

    @Test
    void everyFigureCanBeSaved(@TempDir Path folder) throws IOException {
        for (SampleTraining each :
                List.of(sample, SampleTraining.constructed(), SampleTraining.merged(), sample.sized(1, 0))) {
            Moment moment = each.moment(Optional.of(frame));
            for (FigureKind kind : TransformerFigures.available(moment.frame())) {
                Figure figure = new TransformerFigures(moment).of(kind);
                Plate plate = new Plate(kind.name(), figure, FigureView.ALL, new Origin("caption", ""));
                Path svg = folder.resolve(kind + ".svg");
                FigureExport.write(plate, Format.SVG, PlateSize.SLIDE, 1, svg);
                assertThat(FigureExport.data(figure, ',')).as(kind.name()).isNotBlank();
                assertThat(Files.readString(svg)).as(kind.name()).contains(">caption<");
                assertThat(figure.summary()).as(kind.name()).isNotEmpty();
            }
        }
    }

    @Test
    void aCurveIsTheRecordedOne() {
        Series accuracy = line(sample.moment(), FigureKind.ACCURACY).series().getFirst();

        assertThat(accuracy.curve().at(50)).isEqualTo(frame.recording().at(TrainingColumn.TEST_ACCURACY, 50));
    }

    private static List<String> names(LineFigure figure) {
        return figure.backdrop().plateaus().stream().map(Plateau::name).toList();
    }

    private static LineFigure line(Moment moment, FigureKind kind) {
        return (LineFigure) new TransformerFigures(moment).of(kind);
    }

    private static Cells cells(Moment moment, FigureKind kind) {
        return ((HeatmapFigure) new TransformerFigures(moment).of(kind)).cells();
    }
}
