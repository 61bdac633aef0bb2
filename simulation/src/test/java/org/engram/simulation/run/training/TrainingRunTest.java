package org.engram.simulation.run.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.RateChange;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.experiment.TransformerSettings;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.Recording;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.theory.StageReport.StageName;
import org.engram.simulation.training.RegressionProblem;
import org.engram.simulation.training.Trainer;
import org.engram.simulation.training.TrainingColumn;
import org.junit.jupiter.api.Test;

class TrainingRunTest {
    private static final long BUDGET = TrainingRun.DEFAULT_BUDGET_BYTES;

    private static TransformerSettings settings() {
        return TransformerSettings.defaults()
                .with(new FactSource.Structured())
                .with(TransformerParameter.SUBJECTS, 8)
                .with(TransformerParameter.RELATIONS, 4)
                .with(TransformerParameter.ANSWERS, 2)
                .with(TransformerParameter.NOISE, 6)
                .with(TransformerParameter.LENGTH, 7)
                .with(TransformerParameter.LEARNING_RATE, 0.1)
                .with(TransformerParameter.BATCH, 32)
                .with(TransformerParameter.STEPS, 100)
                .with(TransformerParameter.EVALUATE_EVERY, 8)
                .with(TransformerParameter.TEST_SIZE, 64);
    }

    private static TrainingRun run(TransformerSettings settings, long budget) {
        return run(settings.experiment(), budget, new AtomicBoolean());
    }

    private static TrainingRun run(TransformerExperiment experiment, long budget, AtomicBoolean unwanted) {
        return new TrainingRun(experiment, new RegressionProblem(experiment), Kernel.plain(), budget, unwanted::get);
    }

    private static TrainingRun solved(TransformerSettings settings) {
        TrainingRun run = run(settings, BUDGET);
        while (run.advance()) {}
        return run;
    }

    private static List<double[]> rows(TrainingRun run) {
        RecordingView<TrainingColumn> view = run.recording();
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < view.size(); i++) {
            double[] row = new double[TrainingColumn.COUNT];
            for (TrainingColumn column : TrainingColumn.values()) {
                row[column.ordinal()] = view.value(column, i);
            }
            rows.add(row);
        }
        return rows;
    }

    private static double[] column(TrainingRun run, TrainingColumn column) {
        return rows(run).stream().mapToDouble(row -> row[column.ordinal()]).toArray();
    }

    @Test
    void thereIsARowAtTheStartEveryFewStepsAndAtTheEnd() {
        TrainingRun run = solved(settings().with(TransformerParameter.EVALUATE_EVERY, 30));
        assertThat(column(run, TrainingColumn.STEP)).containsExactly(0, 30, 60, 90, 100);
        assertThat(run.status()).isEqualTo(new RunStatus.Solved(100));
        assertThat(run.advance()).isFalse();
        assertThat(run.statistics().steps()).isEqualTo(100);
        assertThat(run.statistics().evaluations()).isEqualTo(100);
    }

    @Test
    void theTrainLossIsTheMeanOfTheBatchesSinceTheRowBefore() {
        TransformerExperiment experiment = settings().experiment();
        RegressionProblem problem = new RegressionProblem(experiment);
        Trainer trainer = new Trainer(
                problem.model(Kernel.plain()),
                problem.sampler(),
                experiment.training(),
                experiment.seed(),
                problem.start(Kernel.plain()),
                Kernel.plain());
        double[] recorded = column(solved(settings()), TrainingColumn.TRAIN_LOSS);
        assertThat(recorded[0]).isEqualTo(trainer.lossAhead());
        for (int row = 1; row <= 12; row++) {
            double sum = 0;
            for (int i = 0; i < 8; i++) {
                sum += trainer.step();
            }
            assertThat(recorded[row]).isEqualTo(sum / 8, within(1e-14));
        }
    }

    @Test
    void aReachedAccuracyEndsTheRunAtItsRow() {
        TrainingRun run = solved(settings().withStopping(true).with(TransformerParameter.UNTIL_ACCURACY, 0.9));
        double[] accuracies = column(run, TrainingColumn.TEST_ACCURACY);
        int last = accuracies.length - 1;
        assertThat(accuracies[last]).isGreaterThanOrEqualTo(0.9);
        assertThat(accuracies).hasSizeBetween(2, 12);
        assertThat(List.of(accuracies[0], accuracies[last - 1])).allMatch(accuracy -> accuracy < 0.9);
        assertThat(run.status()).isEqualTo(new RunStatus.Solved(column(run, TrainingColumn.STEP)[last]));
    }

    @Test
    void noStepsOnlyMeasureTheStart() {
        TrainingRun run = run(settings().with(TransformerParameter.STEPS, 0), BUDGET);
        assertThat(run.status()).isEqualTo(new RunStatus.Solved(0));
        assertThat(run.stages()).isEmpty();
        assertThat(column(run, TrainingColumn.TEST_LOSS)).containsExactly(new double[] {Math.log(8)}, within(1e-12));
        assertThat(run.advance()).isFalse();
    }

    @Test
    void seekingAnywhereGivesTheBytesOfTheFirstPass() {
        for (long budget : new long[] {BUDGET, Recording.largestBytes(TrainingColumn.COUNT) + 60_000, 0}) {
            TrainingRun run = run(settings(), budget);
            List<TrainingSnapshot> first = new ArrayList<>();
            do {
                first.add(run.snapshot(run.status().end()));
            } while (run.advance());
            Random random = new Random(3);
            for (int i = 0; i < 60; i++) {
                TrainingSnapshot expected = first.get(random.nextInt(first.size()));
                TrainingSnapshot again = run.snapshot(expected.time() + random.nextDouble() * 0.99);
                assertThat(again.time()).isEqualTo(expected.time());
                assertThat(again.weights()).isEqualTo(expected.weights());
                assertThat(again.columns()).isEqualTo(expected.columns());
            }
        }
    }

    /** For such a model a single step takes longer than a glance may. */
    @Test
    void aGlanceComesNearerByAStepUntilThereIsNothingLeft() {
        TransformerSettings slow = settings()
                .with(TransformerParameter.DIMENSION, 512)
                .with(TransformerParameter.MLP_WIDTH, 65536)
                .with(TransformerParameter.STEPS, 20);
        TrainingRun run = run(slow, 0);
        while (run.advance()) {}
        for (int steps = 1; steps < 5; steps++) {
            TrainingSnapshot glance = run.glance(5.5).orElseThrow();
            assertThat(glance.time()).isEqualTo(steps);
            assertThat(glance.weights())
                    .isEqualTo(run(slow, BUDGET, steps).snapshot(steps).weights());
        }
        assertThat(run.glance(5.5)).isEmpty();
        assertThat(run.snapshot(5.5).time()).isEqualTo(5);
        assertThat(run.glance(20)).isEmpty();
        assertThat(run(settings(), 0, 90).glance(80)).isEmpty();
    }

    private static TrainingRun run(TransformerSettings settings, long budget, int steps) {
        TrainingRun run = run(settings, budget);
        while (run.status().end() < steps) {
            run.advance();
        }
        return run;
    }

    @Test
    void theRecordingDoesNotDependOnWhoWatches() {
        TrainingRun watched = run(settings(), 0);
        Random random = new Random(8);
        while (watched.advance()) {
            watched.snapshot(random.nextDouble() * watched.status().end());
        }
        assertThat(rows(watched).toArray(double[][]::new))
                .isDeepEqualTo(rows(solved(settings())).toArray(double[][]::new));
        assertThat(watched.statistics().evaluations()).isEqualTo(100);
    }

    @Test
    void recordedRowsAreTheObservablesOfTheirSnapshots() {
        TrainingRun run = solved(settings());
        for (double[] row : rows(run)) {
            assertThat(run.snapshot(row[0]).columns()).isEqualTo(row);
        }
    }

    @Test
    void stepsForwardAndBackVisitEveryUpdate() {
        TrainingRun run = solved(settings());
        assertThat(run.stepAfter(3)).isEqualTo(4);
        assertThat(run.stepAfter(3.5)).isEqualTo(4);
        assertThat(run.stepAfter(100)).isEqualTo(100);
        assertThat(run.stepBefore(4)).isEqualTo(3);
        assertThat(run.stepBefore(3.5)).isEqualTo(3);
        assertThat(run.stepBefore(0)).isZero();
    }

    @Test
    void aDivergingRunEndsWithASentenceAndWithoutNumbersThatAreNone() {
        TrainingRun run = solved(settings().with(TransformerParameter.LEARNING_RATE, 1e7));
        assertThat(run.status())
                .isInstanceOfSatisfying(
                        RunStatus.Failed.class,
                        failed -> assertThat(failed.reason())
                                .matches("The loss has grown to .* at step \\d+, where the largest weight is .* in W_.;"
                                        + " choose a smaller learning rate than 1e7\\."));
        for (double[] row : rows(run)) {
            assertThat(row).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
        }
        TrainingSnapshot last = run.snapshot(1e9);
        assertThat(last.time()).isEqualTo(run.status().end());
        assertThat(last.weights()).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
    }

    @Test
    void anotherLearningRateGoesOnFromWhereTheRunIs() {
        TrainingRun run = run(settings(), 0);
        while (run.status().end() < 40) {
            run.advance();
        }
        double[] before = run.snapshot(20).weights();
        assertThat(run.continueWith(settings()
                        .with(TransformerParameter.LEARNING_RATE, 0.003)
                        .experiment()))
                .isTrue();
        assertThat(run.experiment().training().rates())
                .containsExactly(new RateChange(0, 0.1), new RateChange(40, 0.003));
        while (run.advance()) {}
        assertThat(run.status()).isEqualTo(new RunStatus.Solved(100));
        assertThat(run.snapshot(20).weights()).isEqualTo(before);

        TrainingRun planned = run(run.experiment(), BUDGET, new AtomicBoolean());
        while (planned.advance()) {}
        assertThat(planned.snapshot(100).weights()).isEqualTo(run.snapshot(100).weights());
        assertThat(planned.snapshot(71).weights()).isEqualTo(run.snapshot(71).weights());
        assertThat(planned.snapshot(100).weights())
                .isNotEqualTo(solved(settings()).snapshot(100).weights());
    }

    @Test
    void anyOtherChangeAndAFinishedRunAskForANewOne() {
        TrainingRun run = run(settings(), BUDGET);
        run.advance();
        assertThat(run.continueWith(
                        settings().with(TransformerParameter.BATCH, 64).experiment()))
                .isFalse();
        assertThat(run.continueWith(settings().experiment())).isTrue();
        assertThat(run.experiment()).isEqualTo(settings().experiment());
        while (run.advance()) {}
        assertThat(run.continueWith(settings().experiment())).isFalse();
    }

    @Test
    void whatNobodyWantsIsLeftBetweenSteps() {
        AtomicBoolean unwanted = new AtomicBoolean();
        TrainingRun run = run(settings().experiment(), 0, unwanted);
        for (int i = 0; i < 50; i++) {
            run.advance();
        }
        unwanted.set(true);
        assertThatThrownBy(() -> run.snapshot(30)).isInstanceOf(CancellationException.class);
        assertThat(run.advance()).isFalse();
        assertThat(run.status()).isEqualTo(new RunStatus.Cancelled(50, 100));

        unwanted.set(false);
        assertThat(run.snapshot(30).weights())
                .isEqualTo(solved(settings()).snapshot(30).weights());
    }

    @Test
    void stagesBeginWhereRelationAndSubjectAreKnown() {
        TrainingRun run = solved(settings().with(TransformerParameter.LEARNING_RATE, 0.02));
        double[] steps = column(run, TrainingColumn.STEP);
        double relation = steps[firstBelow(column(run, TrainingColumn.RELATION_ONLY_LOSS), Math.log(4) / 2)];
        double subject = steps[firstBelow(column(run, TrainingColumn.SUBJECT_ONLY_LOSS), Math.log(2) / 2)];
        assertThat(run.stages().getFirst().name()).isEqualTo(StageName.UNIFORM);
        assertThat(run.stages().getFirst().end()).isEqualTo(Math.min(relation, subject));
        assertThat(run.stages().getLast().name()).isEqualTo(StageName.RECALL);
        assertThat(run.stages().getLast().start()).isEqualTo(Math.max(relation, subject));
    }

    private static int firstBelow(double[] values, double level) {
        int i = 0;
        while (!(values[i] < level)) {
            i++;
        }
        return i;
    }
}
