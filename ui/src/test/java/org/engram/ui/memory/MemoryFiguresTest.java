package org.engram.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.engram.simulation.experiment.MapChoice;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.experiment.MemoryKindChoice;
import org.engram.simulation.experiment.MemoryParameter;
import org.engram.simulation.experiment.MemorySettings;
import org.engram.simulation.memory.LossByBits;
import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.simulation.theory.CapacityLine;
import org.engram.simulation.theory.RecallFormula;
import org.engram.ui.figure.Curve;
import org.engram.ui.figure.Figure;
import org.engram.ui.figure.HeatmapFigure;
import org.engram.ui.figure.HeatmapFigure.Cells;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.LineFigure.Limit;
import org.engram.ui.figure.LineFigure.Series;
import org.engram.ui.figure.ScatterFigure;
import org.engram.ui.memory.Bounds.Losses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MemoryFiguresTest {
    private final MemorySettings settings = SampleMemory.settings(60, 32);
    private final MemoryFrame frame = SampleMemory.frame(settings);

    private static LineFigure line(MemoryFrame frame, MemoryFigure figure) {
        return (LineFigure) MemoryFigures.of(frame).of(figure);
    }

    @Test
    void theMeasuredCurveEndsInTheAccuracyOfAllAssociations() {
        Curve measured = line(frame, MemoryFigure.ACCURACY).series().getFirst().curve();

        assertThat(measured.x(measured.size() - 1)).isEqualTo(60);
        assertThat(measured.y(measured.size() - 1))
                .isEqualTo(frame.snapshot().statistics().accuracy());
    }

    @Test
    void thePredictedCurveIsTheIntegralAlsoBeyondTheLastAssociation() {
        Series predicted = line(frame, MemoryFigure.ACCURACY).series().getLast();

        assertThat(predicted.name()).isEqualTo("predicted");
        assertThat(predicted.curve().x(95)).isGreaterThan(60);
        for (int i : new int[] {0, 30, 95}) {
            double n = predicted.curve().x(i);
            assertThat(predicted.curve().y(i)).isEqualTo(new RecallFormula(n, n, 32).accuracy());
        }
    }

    @Test
    void capacitiesOfAMatrixStandWhereTheirLinesReachItsSize() {
        List<Limit> limits = line(frame, MemoryFigure.ACCURACY).backdrop().limits();

        assertThat(limits)
                .extracting(Limit::name)
                .containsExactly("d² = 8 N log N", "d² = 2 N log N", "d² = 1.3 N log N");
        assertThat(limits.getFirst().x()).isEqualTo(CapacityLine.HEBB_STRICT.associations(1024));
        double n = limits.getLast().x();
        assertThat(1.3 * n * Math.log(n)).isCloseTo(1024, offset(1e-9));
    }

    @Test
    void aTrainedMatrixIsHeldAgainstTheOptimumAndAnMlpAgainstItsOwnGuide() {
        assertThat(CapacityMarks.of(
                        settings.with(MemoryKindChoice.LINEAR_TRAINED).experiment()))
                .extracting(Limit::name)
                .contains("N log N = d²/2");
        Limit mlp = CapacityMarks.of(settings.with(MemoryKindChoice.MLP_TRAINED)
                        .with(MemoryParameter.WIDTH, 16)
                        .experiment())
                .getFirst();
        assertThat(0.35 * mlp.x() * Math.log(mlp.x())).isCloseTo(16 * 32, offset(1e-9));
    }

    @Test
    void fewSharedOutputsBreakNearTheDimension() {
        MemorySettings shared =
                settings.with(MapChoice.MODULO).withOutputsFollowing(false).with(MemoryParameter.OUTPUTS, 2);

        assertThat(CapacityMarks.of(shared.experiment())).extracting(Limit::x).containsExactly(32.0);
        assertThat(line(SampleMemory.frame(shared), MemoryFigure.ACCURACY).series())
                .extracting(Series::name)
                .containsExactly("measured");
    }

    @Test
    void scoresStandByOutputAndInputAndTheRightOnesAreMarked() {
        Cells cells = ((HeatmapFigure) MemoryFigures.of(frame).of(MemoryFigure.SCORES)).cells();
        double[] correct = frame.snapshot().statistics().correct();

        for (int x : new int[] {0, 17, 59}) {
            assertThat(cells.value(x, x)).isCloseTo(correct[x], offset(1e-12));
            assertThat(IntStream.range(0, 60).filter(y -> cells.marked(y, x)).toArray())
                    .containsExactly(x);
        }
        assertThat(cells.rowName(17)).isEqualTo("output 17");
        assertThat(cells.columnName(17)).isEqualTo("input 17");
    }

    @Test
    void theHistogramHoldsAllScoresAndTheExtremeValueOfTheWrongOnes() {
        LineFigure figure = line(frame, MemoryFigure.HISTOGRAM);

        for (Series series : figure.series()) {
            assertThat(area(series.curve())).isCloseTo(1, offset(1e-9));
        }
        double deviation = frame.snapshot().statistics().wrongDeviation();
        double mean = frame.snapshot().statistics().wrongMean();
        assertThat(figure.backdrop().limits().getFirst().x())
                .isCloseTo(mean + Math.sqrt(2 * Math.log(60)) * deviation, offset(1e-12));
    }

    private static double area(Curve steps) {
        double area = 0;
        for (int i = 1; i < steps.size(); i++) {
            area += (steps.x(i) - steps.x(i - 1)) * steps.y(i);
        }
        return area;
    }

    @Test
    void marginsAreSortedAndCrossZeroWhereRecallEnds() {
        MemoryFrame broken = SampleMemory.frame(SampleMemory.settings(120, 24));
        Curve margins = line(broken, MemoryFigure.MARGINS).series().getFirst().curve();
        int wrong = 120 - broken.snapshot().statistics().recalledCount();

        assertThat(wrong).isPositive();
        assertThat(margins.y(wrong - 1)).isNegative();
        assertThat(margins.y(wrong)).isPositive();
        assertThat(margins.min(3, 50)).isEqualTo(margins.y(3));
        assertThat(margins.max(3, 50)).isEqualTo(margins.y(49));
        assertThat(margins.indexAt(0.5)).isEqualTo(-1);
        assertThat(margins.indexAt(7.5)).isEqualTo(6);
        assertThat(margins.indexAt(1e9)).isEqualTo(119);
    }

    @Test
    void theSpectrumHasTheLengthOfTheMatrix() {
        Curve values = line(frame, MemoryFigure.SPECTRUM).series().getFirst().curve();
        double squares = IntStream.range(0, values.size())
                .mapToDouble(i -> values.y(i) * values.y(i))
                .sum();

        assertThat(values.size()).isEqualTo(32);
        assertThat(squares)
                .isCloseTo(
                        Arrays.stream(frame.snapshot().spectrum())
                                .map(s -> s * s)
                                .sum(),
                        offset(1e-9));
        assertThat(values.y(0)).isGreaterThan(values.y(31));
    }

    @Test
    void everyMemoryLiesAboveTheFloor() {
        ScatterFigure bounds = MemoryFigures.of(frame).bounds(Optional::empty);
        double needed = 60 * Math.log(60) / Math.log(2);

        assertThat(bounds.points()).hasSizeGreaterThan(20);
        for (ScatterFigure.Point point : bounds.points()) {
            double known = Math.min(1, point.x() / needed);
            double floor = point.settled() ? Math.log(60) * (1 - known) : 0;
            assertThat(point.y()).as(point.name()).isGreaterThanOrEqualTo(floor - 1e-9);
        }
        assertThat(bounds.guides()).hasSize(2);
        assertThat(bounds.guides().getFirst().places().getLast().y()).isCloseTo(0, offset(1e-9));
    }

    @Test
    void memoriesThatAreBeingMeasuredAsideAreNotMeasuredAgain() {
        LossByBits.Point point = new LossByBits.Point(new MemoryKind.OuterProduct(), 32, 1234, 0.5, 0.9);
        Losses losses = new Losses(frame.experiment(), List.of(point), List.of());
        Losses ofOthers = new Losses(SampleMemory.settings(61, 32).experiment(), List.of(point), List.of());

        assertThat(MemoryFigures.of(frame).bounds(() -> Optional.of(losses)).points())
                .extracting(ScatterFigure.Point::x)
                .containsExactly(1234.0);
        assertThat(MemoryFigures.of(frame).bounds(() -> Optional.of(ofOthers)).points())
                .hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @EnumSource(MemoryKindChoice.class)
    void everyKindHasItsFiguresAndSaysWhatTheyShow(MemoryKindChoice kind) {
        MemorySettings small = SampleMemory.settings(12, 8)
                .with(kind)
                .with(MemoryParameter.WIDTH, 64)
                .with(MemoryParameter.STEPS, kind.trained() ? 20 : 0);
        MemoryFrame of = SampleMemory.frame(small);

        assertThat(MemoryFigures.available(of).contains(MemoryFigure.SPECTRUM)).isEqualTo(!kind.mlp());
        for (Figure figure : MemoryFigures.of(of).named().values()) {
            assertThat(figure.summary()).isNotEmpty().doesNotContain("NaN");
        }
        assertThat(MemoryTable.of(of).sentence()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(MemoryFigure.class)
    void oneAssociationWithOneOutputCanBeDrawn(MemoryFigure kind) {
        Figure figure = MemoryFigures.of(SampleMemory.frame(SampleMemory.settings(1, 1)))
                .of(kind);

        assertThat(figure.summary()).isNotEmpty();
        if (figure instanceof LineFigure line) {
            assertThat(line.backdrop().x().range().span()).isPositive().isFinite();
            assertThat(line.backdrop().y().range().span()).isPositive().isFinite();
        }
    }
}
