package org.engram.simulation.run.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.HorizonKind;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.Recording;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.RunStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlowRunTest {
    private static final long BUDGET = FlowRun.DEFAULT_BUDGET_BYTES;

    @Test
    void endsExactlyAtItsHorizonWithARowThere() {
        FlowRun run = solved(Experiments.paper());
        RecordingView<FlowColumn> recording = run.recording();
        assertThat(run.status()).isEqualTo(new RunStatus.Solved(819.2));
        assertThat(recording.value(FlowColumn.T, recording.size() - 1)).isEqualTo(819.2);
        assertThat(recording.value(FlowColumn.T, 0)).isZero();
        assertThat(run.advance()).isFalse();
    }

    @Test
    void endsWhereTheLossIsReached() {
        FlowRun run = solved(Experiments.paper().with(HorizonKind.UNTIL_LOSS).with(FlowParameter.UNTIL_LOSS, 0.5));
        RecordingView<FlowColumn> recording = run.recording();
        int last = recording.size() - 1;
        assertThat(recording.value(FlowColumn.TOTAL_LOSS, last)).isBetween(0.5 - 1e-8, 0.5);
        assertThat(recording.min(FlowColumn.TOTAL_LOSS, 0, last)).isGreaterThanOrEqualTo(0.5);
        assertThat(run.status()).isEqualTo(new RunStatus.Solved(recording.value(FlowColumn.T, last)));
    }

    @Test
    void anAutomaticHorizonGoesOnUntilRecall() {
        for (FlowParameter size : new FlowParameter[] {FlowParameter.SUBJECTS, FlowParameter.RELATIONS}) {
            FlowRun run = solved(Experiments.paper().with(HorizonKind.AUTOMATIC).with(size, 64));
            RecordingView<FlowColumn> recording = run.recording();
            assertThat(recording.value(FlowColumn.TOTAL_LOSS, recording.size() - 1))
                    .isLessThan(0.01);
            assertThat(run.status().horizon())
                    .isGreaterThanOrEqualTo(
                            1.5 * run.report().predictions().getLast().time());
        }
    }

    @Test
    void theStagesOfThePaperAreFound() {
        FlowRun run = solved(Experiments.paper().with(FlowParameter.TOLERANCE, 1e-9));
        assertThat(run.report().hallucinationOnset()).isBetween(168.0, 170.0);
        assertThat(run.report().recallOnset()).isBetween(436.7, 439.7);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void seekingAnywhereGivesTheBytesOfTheFirstPass(boolean descent) {
        FlowSettings settings = descent ? Experiments.descent() : Experiments.paper();
        for (long budget : new long[] {BUDGET, Recording.largestBytes(FlowColumn.COUNT) + 40_000, 0}) {
            FlowRun run = new FlowRun(settings.experiment(), Kernel.best(), budget);
            List<FlowSnapshot> first = new ArrayList<>();
            Random random = new Random(3);
            do {
                double solved = run.status().end();
                double before = first.isEmpty() ? 0 : first.getLast().time();
                first.add(run.snapshot(solved));
                first.add(run.snapshot(before + random.nextDouble() * (solved - before)));
            } while (run.advance());
            for (int i = 0; i < 200; i++) {
                FlowSnapshot expected = first.get(random.nextInt(first.size()));
                FlowSnapshot again = run.snapshot(expected.time());
                assertThat(again.time()).isEqualTo(expected.time());
                assertThat(again.state()).isEqualTo(expected.state());
                assertThat(again.columns()).isEqualTo(expected.columns());
            }
        }
    }

    @Test
    void theRecordingDoesNotDependOnWhoWatches() {
        FlowRun alone = solved(Experiments.paper());
        FlowRun watched = new FlowRun(Experiments.paper().experiment(), Kernel.best(), 0);
        Random random = new Random(8);
        while (watched.advance()) {
            watched.snapshot(random.nextDouble() * watched.status().end());
            watched.stepBefore(watched.status().end());
        }
        assertThat(rows(watched).toArray(double[][]::new))
                .isDeepEqualTo(rows(alone).toArray(double[][]::new));
        assertThat(watched.statistics().evaluations())
                .isEqualTo(alone.statistics().evaluations());
    }

    @Test
    void recordedRowsAreTheObservablesOfTheirSnapshots() {
        FlowRun run = solved(Experiments.paper());
        List<double[]> rows = rows(run);
        for (int i = 0; i < rows.size(); i += 7) {
            assertThat(run.snapshot(rows.get(i)[0]).columns()).isEqualTo(rows.get(i));
        }
    }

    @Test
    void samplesLieOnTheCurveThatIsRecorded() {
        FlowRun run = new FlowRun(Experiments.paper().experiment(), Kernel.best(), BUDGET);
        double[] times = DoubleStream.iterate(0, t -> t + 819.2 / 64).limit(65).toArray();
        double[][] samples = run.sample(times);
        assertThat(samples).hasDimensions(65, FlowColumn.COUNT);
        assertThat(run.finished()).isTrue();
        for (int i = 0; i < times.length; i++) {
            assertThat(samples[i]).isEqualTo(run.snapshot(times[i]).columns());
            assertThat(samples[i][0]).isEqualTo(times[i]);
        }
        assertThat(run.sample(times)).isDeepEqualTo(samples);
    }

    @Test
    void samplesBeyondTheEndAreNotGiven() {
        FlowRun run = new FlowRun(Experiments.paper().experiment(), Kernel.best(), BUDGET);
        assertThat(run.sample(new double[] {0, 819.2, 819.3})).hasDimensions(2, FlowColumn.COUNT);
    }

    @Test
    void stepsForwardAndBackVisitTheSameBoundaries() {
        for (long budget : new long[] {BUDGET, 0}) {
            FlowRun run = new FlowRun(Experiments.paper().experiment(), Kernel.best(), budget);
            List<Double> boundaries = new ArrayList<>(List.of(0.0));
            while (run.advance()) {
                boundaries.add(run.status().end());
            }
            List<Double> forward = new ArrayList<>(List.of(0.0));
            while (forward.getLast() < 819.2) {
                forward.add(run.stepAfter(forward.getLast()));
            }
            List<Double> back = new ArrayList<>(List.of(819.2));
            while (back.getLast() > 0) {
                back.add(run.stepBefore(back.getLast()));
            }
            assertThat(forward).isEqualTo(boundaries);
            assertThat(back.reversed()).isEqualTo(boundaries);
            assertThat(run.stepAfter(819.2)).isEqualTo(819.2);
            assertThat(run.stepBefore(0)).isZero();
        }
    }

    @Test
    void descentIsRecordedAtEveryStep() {
        FlowRun run = solved(Experiments.descent());
        RecordingView<FlowColumn> recording = run.recording();
        assertThat(recording.size()).isEqualTo(601);
        assertThat(recording.value(FlowColumn.T, 17)).isEqualTo(17 * 0.1);
        assertThat(run.statistics().steps()).isEqualTo(600);
    }

    @Test
    void aRunThatLeavesTheFiniteNumbersSaysSoAndKeepsWhatItHad() {
        FlowRun run = solved(Experiments.descent()
                .with(FlowParameter.LEARNING_RATE, 1e150)
                .with(FlowParameter.INIT, 1e50)
                .with(FlowParameter.UNTIL, 1e153));
        assertThat(run.status()).isInstanceOfSatisfying(RunStatus.Failed.class, failed -> {
            assertThat(failed.reason()).matches("The weights .* t = .*;.* smaller learning rate\\.");
            assertThat(failed.solvedUntil()).isEqualTo(run.snapshot(1e153).time());
        });
        for (double[] row : rows(run)) {
            assertThat(row).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
        }
        assertThat(run.snapshot(1e153).state()).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
    }

    @Test
    void aStartTooLargeToMeasureIsRefusedInASentence() {
        FlowSettings settings = Experiments.paper().with(FlowParameter.INIT, 1e200);
        assertThatThrownBy(() -> solved(settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("choose a smaller initial scale");
    }

    private static FlowRun solved(FlowSettings settings) {
        FlowRun run = new FlowRun(settings.experiment(), Kernel.best(), BUDGET);
        while (run.advance()) {}
        return run;
    }

    private static List<double[]> rows(FlowRun run) {
        RecordingView<FlowColumn> view = run.recording();
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < view.size(); i++) {
            double[] row = new double[FlowColumn.COUNT];
            for (FlowColumn column : FlowColumn.values()) {
                row[column.ordinal()] = view.value(column, i);
            }
            rows.add(row);
        }
        return rows;
    }
}
