package org.engram.simulation.run.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.engram.simulation.experiment.ModelKind;
import org.engram.simulation.experiment.OptimiserKind;
import org.engram.simulation.experiment.StartKind;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.experiment.TransformerSettings;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.Recording;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.training.TrainingColumn;
import org.engram.simulation.transformer.Attention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs of the transformer itself, from the command line's defaults, made small. */
class TransformerRunTest {
    private static final TransformerSettings SMALL = TransformerSettings.defaults()
            .with(TransformerParameter.SUBJECTS, 8)
            .with(TransformerParameter.RELATIONS, 4)
            .with(TransformerParameter.ANSWERS, 4)
            .with(TransformerParameter.NOISE, 6)
            .with(TransformerParameter.LENGTH, 8)
            .with(TransformerParameter.DIMENSION, 16)
            .with(TransformerParameter.HEADS, 4)
            .with(TransformerParameter.HEAD_DIMENSION, 4)
            .with(TransformerParameter.BATCH, 128)
            .with(TransformerParameter.STEPS, 400)
            .with(TransformerParameter.EVALUATE_EVERY, 20)
            .with(TransformerParameter.TEST_SIZE, 128);

    /** What is recorded, and some checkpoints of every step's. */
    private static final long ROOM_FOR_FEW = Recording.largestBytes(TrainingColumn.COUNT) + (1 << 20);

    private static TrainingRun solved(TransformerSettings settings, Kernel kernel) {
        TrainingRun run = new TrainingRuns(kernel, 0).start(settings.experiment(), () -> false);
        while (run.advance()) {}
        return run;
    }

    private static TrainingRun solved(TransformerSettings settings) {
        return solved(settings, Kernel.best());
    }

    private static double last(TrainingRun run, TrainingColumn column) {
        return run.newestRow()[column.ordinal()];
    }

    @Test
    void factsAreLearned() {
        TrainingRun run = solved(SMALL);
        assertThat(run.status()).isEqualTo(new RunStatus.Solved(400));
        assertThat(last(run, TrainingColumn.TEST_ACCURACY)).isGreaterThan(0.95);
        assertThat(last(run, TrainingColumn.TEST_LOSS)).isLessThan(0.5);
    }

    @Test
    void expectedMomentsAreTheSameAndTakeNoStepsAgain() {
        AtomicLong asked = new AtomicLong();
        double[] times = {13, 200.5, 387};
        TrainingRun plain = solved(SMALL);
        TrainingRun expecting = new TrainingRuns(Kernel.best(), ROOM_FOR_FEW).start(SMALL.experiment(), () -> {
            asked.incrementAndGet();
            return false;
        });
        expecting.expect(times);
        while (expecting.advance()) {}
        long forSolving = asked.get();

        for (double t : times) {
            assertThat(expecting.snapshot(t).weights())
                    .isEqualTo(plain.snapshot(t).weights());
            assertThat(expecting.snapshot(t).columns())
                    .isEqualTo(plain.snapshot(t).columns());
        }
        assertThat(asked).hasValue(forSolving);
        expecting.snapshot(390);
        assertThat(asked.get()).isGreaterThan(forSolving);
    }

    @Test
    void threadsDoNotChangeTheBytes() {
        TransformerSettings settings = SMALL.with(TransformerParameter.STEPS, 40);
        TrainingRun one = solved(settings, Kernel.best(1));
        try (Kernel kernel = Kernel.best(3)) {
            TrainingRun three = solved(settings, kernel);
            assertThat(three.snapshot(40).weights()).isEqualTo(one.snapshot(40).weights());
            assertThat(three.newestRow()).isEqualTo(one.newestRow());
            assertThat(three.snapshot(13).weights()).isEqualTo(one.snapshot(13).weights());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1000, 1e6, 1e100, 1e300})
    void anAbsurdLearningRateEndsWithASentence(double rate) {
        for (OptimiserKind optimiser : OptimiserKind.values()) {
            for (Attention attention : Attention.values()) {
                TrainingRun run =
                        solved(SMALL.with(optimiser).with(attention).with(TransformerParameter.LEARNING_RATE, rate));
                assertThat(run.status())
                        .isInstanceOfSatisfying(
                                RunStatus.Failed.class,
                                failed -> assertThat(failed.reason())
                                        .containsPattern(
                                                " at step [0-9]+, (where the largest weight is .* in|first those of) ")
                                        .endsWith("; choose a smaller learning rate than "
                                                + TransformerParameter.LEARNING_RATE.text(rate) + "."));
                assertFinite(run);
            }
        }
    }

    private static void assertFinite(TrainingRun run) {
        RecordingView<TrainingColumn> rows = run.recording();
        for (TrainingColumn column : TrainingColumn.values()) {
            assertThat(rows.max(column, 0, rows.size())).isFinite();
            assertThat(rows.min(column, 0, rows.size())).isNotNaN();
        }
        assertThat(run.snapshot(run.status().end()).weights()).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
    }

    @ParameterizedTest
    @EnumSource(
            value = StartKind.class,
            names = {"ATTENTION", "ATTENTION_MLP"})
    void aConstructionIsMeasuredAndCanBeTrainedFrom(StartKind start) {
        TransformerSettings constructed = SMALL.with(start)
                .with(TransformerParameter.DIMENSION, 128)
                .with(TransformerParameter.HEAD_DIMENSION, 64)
                .with(TransformerParameter.BLOCK_SIZE, 2)
                .with(TransformerParameter.MLP_WIDTH, 1024)
                .with(TransformerParameter.STEPS, 0);
        TrainingRun measured = solved(constructed);
        assertThat(measured.status()).isEqualTo(new RunStatus.Solved(0));
        assertThat(last(measured, TrainingColumn.TEST_ACCURACY)).isGreaterThan(0.6);
        TrainingRun trained =
                solved(constructed.with(TransformerParameter.STEPS, 20).with(TransformerParameter.LEARNING_RATE, 1e-3));
        assertThat(last(trained, TrainingColumn.TEST_LOSS)).isLessThan(last(measured, TrainingColumn.TEST_LOSS));
    }

    @Test
    void theMergedHeadRuns() {
        TrainingRun run = solved(SMALL.with(ModelKind.MERGED_HEAD)
                .with(OptimiserKind.SGD)
                .with(TransformerParameter.MOMENTUM, 0)
                .with(TransformerParameter.LEARNING_RATE, 10)
                .with(TransformerParameter.DIMENSION, 64)
                .with(TransformerParameter.STEPS, 200));
        assertThat(last(run, TrainingColumn.RELATION_ONLY_LOSS)).isLessThan(0.3);
        assertThat(last(run, TrainingColumn.NORM_KEY)).isZero();
    }
}
