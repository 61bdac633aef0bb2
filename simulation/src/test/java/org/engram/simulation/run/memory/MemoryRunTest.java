package org.engram.simulation.run.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.engram.simulation.experiment.AssociationMap;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.MapChoice;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKindChoice;
import org.engram.simulation.experiment.MemoryParameter;
import org.engram.simulation.experiment.MemorySettings;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.memory.MeasuredMemory;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.Session;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.RandomFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MemoryRunTest {
    private static final Kernel KERNEL = Kernel.plain();
    private static final MemorySettings SETTINGS =
            MemorySettings.defaults().with(MemoryParameter.INPUTS, 200).with(MemoryParameter.DIMENSION, 32);
    private static final MemorySettings TRAINED = SETTINGS.with(MemoryKindChoice.LINEAR_TRAINED)
            .with(MemoryParameter.INPUTS, 40)
            .with(MemoryParameter.DIMENSION, 16)
            .with(MemoryParameter.LEARNING_RATE, 0.1)
            .with(MemoryParameter.STEPS, 20);

    private static MemoryRun run(MemorySettings settings) {
        return new MemoryRun(settings.experiment(), KERNEL, () -> false);
    }

    private static MemoryRun solved(MemorySettings settings) {
        MemoryRun run = run(settings);
        while (run.advance()) {
            assertThat(run.finished()).isFalse();
        }
        return run;
    }

    @Test
    void theMemoryOfAllAssociationsComesFirst() {
        MemoryRun run = run(SETTINGS);
        run.advance();

        assertThat(run.recording().size()).isZero();
        assertThat(run.status()).isEqualTo(new RunStatus.Solving(200, 200));
        assertThat(run.snapshot(200).accuracy())
                .isEqualTo(MeasuredMemory.of(SETTINGS.experiment(), KERNEL)
                        .statistics()
                        .accuracy());
    }

    @Test
    void theCurveAscendsToAllAssociationsEachPointAMemoryOfItsOwn() {
        MemoryRun run = solved(SETTINGS);
        RecordingView<MemoryColumn> rows = run.recording();

        assertThat(run.status()).isEqualTo(new RunStatus.Solved(200));
        assertThat(rows.size()).isGreaterThan(15);
        assertThat(rows.time(0)).isEqualTo(2);
        assertThat(rows.time(rows.size() - 1)).isEqualTo(200);
        for (int row = 0; row < rows.size(); row += 5) {
            MemoryExperiment experiment = SETTINGS.experiment().withInputs((int) rows.time(row));
            assertThat(rows.value(MemoryColumn.ACCURACY, row))
                    .isEqualTo(
                            MeasuredMemory.of(experiment, KERNEL).statistics().accuracy());
            assertThat(rows.value(MemoryColumn.PREDICTED_ACCURACY, row)).isBetween(0.0, 1.0);
        }
        assertThat(rows.value(MemoryColumn.ACCURACY, 0)).isEqualTo(1);
        assertThat(rows.value(MemoryColumn.ACCURACY, rows.size() - 1)).isLessThan(0.9);
    }

    @Test
    void anyNumberOfAssociationsCanBeLookedAtAndIsTheSameAgain() {
        MemoryRun run = solved(SETTINGS);
        MemorySnapshot then = run.snapshot(57.9);

        assertThat(then.time()).isEqualTo(57);
        assertThat(then.experiment().inputs()).isEqualTo(57);
        assertThat(then.experiment().outputs()).isEqualTo(57);
        assertThat(then.answers()).hasSize(57);
        double[] correct = then.statistics().correct();
        run.snapshot(58);
        assertThat(run.snapshot(57).statistics().correct()).isEqualTo(correct);
        assertThat(run.stepAfter(57)).isEqualTo(58);
        assertThat(run.stepBefore(57)).isEqualTo(56);
        assertThat(run.snapshot(0).time()).isEqualTo(1);
    }

    /** s(x, y) grows by ⟨e_n, e_x⟩⟨u_n, u_y⟩ with the n-th association. */
    @Test
    void anAssociationMoreIsOneMoreOuterProduct() {
        MemoryRun run = run(SETTINGS);
        MemorySnapshot before = run.snapshot(99);
        MemorySnapshot after = run.snapshot(100);
        MeasuredMemory memory = MeasuredMemory.of(SETTINGS.experiment(), KERNEL);
        double[] in = memory.associations().in();
        double[] out = memory.associations().out();
        double change = KERNEL.dot(32, in, 99 * 32, in, 3 * 32) * KERNEL.dot(32, out, 99 * 32, out, 5 * 32);

        assertThat(after.scores().score(3, 5) - before.scores().score(3, 5)).isEqualTo(change, within(1e-12));
    }

    @Test
    void aPatchHasEveryTargetOfItsRows() {
        MemorySettings facts = SETTINGS.with(new FactSource.Table("x", new RandomFacts(30, 5, 40, 1).table()));
        ScorePatch patch = run(facts).snapshot(150).scores();

        assertThat(patch.inputs()).hasSize(ScorePatch.MOST);
        assertThat(patch.outputs()).hasSize(ScorePatch.MOST).isSorted().doesNotHaveDuplicates();
        assertThat(patch.outputs()).contains(patch.targets());
    }

    @Test
    void factsOfATableAreShownWithTheirAnswers() {
        FactTable table = new RandomFacts(6, 4, 3, 1).table();
        MemoryRun run = solved(SETTINGS.with(new FactSource.Table("x", table)));
        MemoryFrame frame = run.frame(1, run.snapshot(24));

        assertThat(frame.facts()).isPresent();
        assertThat(frame.experiment().map()).isInstanceOf(AssociationMap.OfFacts.class);
        assertThat(frame.snapshot().answers()[5]).isEqualTo(table.answer(1, 1));
    }

    @Test
    void aTrainingIsShownWhileItGoesOn() {
        MemoryRun run = run(TRAINED);
        assertThat(run.snapshot(40).trainedSteps()).isZero();
        for (int step = 0; step < 10; step++) {
            run.advance();
        }
        MemorySnapshot midway = run.snapshot(40);

        assertThat(midway.trainedSteps()).isEqualTo(10);
        assertThat(midway.spectrum()).isEmpty();
        assertThat(midway.time()).isEqualTo(40);
    }

    @Test
    void trainedMemoriesAreLookedAtRungByRung() {
        MemoryRun run = solved(TRAINED);
        RecordingView<MemoryColumn> rows = run.recording();
        double rung = rows.time(rows.size() - 2);

        assertThat(rows.time(rows.size() - 1)).isEqualTo(40);
        assertThat(run.snapshot(39).time()).isEqualTo(rung);
        assertThat(run.stepBefore(40)).isEqualTo(rung);
        assertThat(run.stepAfter(rung)).isEqualTo(40);
        assertThat(run.snapshot(40).trainedSteps()).isEqualTo(20);
        assertThat(run.snapshot(40).spectrum()).hasSize(16);
    }

    @Test
    void whatNobodyWantsIsLeft() {
        AtomicBoolean unwanted = new AtomicBoolean();
        MemoryRun run = new MemoryRun(SETTINGS.experiment(), KERNEL, unwanted::get);
        run.advance();
        unwanted.set(true);

        assertThat(run.advance()).isFalse();
        assertThat(run.status()).isInstanceOf(RunStatus.Cancelled.class);
        assertThatThrownBy(() -> run.snapshot(10)).isInstanceOf(CancellationException.class);
        unwanted.set(false);
        assertThat(run.snapshot(200).time()).isEqualTo(200);
    }

    @Test
    void aTrainingThatDivergesFailsWithASentence() {
        MemoryRun run = solved(TRAINED.with(MemoryParameter.LEARNING_RATE, 1e300));

        assertThat(run.status())
                .isInstanceOfSatisfying(
                        RunStatus.Failed.class,
                        failed -> assertThat(failed.reason()).contains("learning rate"));
    }

    @Test
    void oneAssociationAloneIsAMemoryToo() {
        MemoryRun run = solved(SETTINGS.with(MemoryParameter.INPUTS, 1));

        assertThat(run.recording().size()).isEqualTo(1);
        assertThat(run.recording().value(MemoryColumn.ACCURACY, 0)).isEqualTo(1);
        assertThat(run.recording().value(MemoryColumn.MARGIN_MIN, 0)).isNaN();
    }

    @Test
    void aLargeMemoryIsGlancedAtBeforeItIsMeasured() {
        MemoryRun run = new MemoryRun(
                SETTINGS.with(MemoryParameter.INPUTS, 1100)
                        .with(MemoryParameter.DIMENSION, 256)
                        .experiment(),
                Kernel.best(),
                () -> false);
        run.advance();
        MemorySnapshot glance = run.snapshot(1100);
        boolean provisional = run.provisional(1100);
        run.advance();
        MemorySnapshot all = run.snapshot(1100);

        assertThat(provisional).isTrue();
        assertThat(run.provisional(1100)).isFalse();
        assertThat(glance.time()).isEqualTo(1100);
        assertThat(glance.statistics().inputs()).isEqualTo(512);
        assertThat(all.statistics().inputs()).isEqualTo(1100);
        assertThat(all.statistics().correct()).startsWith(glance.statistics().correct());
        assertThat(all.answers()).startsWith(glance.answers());
        assertThat(all.scores().scores()).isEqualTo(glance.scores().scores());
        assertThat(run.glance(1090)).hasValueSatisfying(there -> {
            assertThat(there.time()).isEqualTo(1090);
            assertThat(there.statistics().inputs()).isEqualTo(512);
        });
        assertThat(run.glance(1100)).isEmpty();
    }

    @Test
    void aTrainingIsProvisionalUntilItEnds() {
        MemoryRun run = run(TRAINED);
        run.advance();
        assertThat(run.provisional(40)).isTrue();
        while (run.recording().size() == 0) {
            run.advance();
        }
        assertThat(run.provisional(40)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(MemoryKindChoice.class)
    void everyKindTakesTheSmallestSizesThereAre(MemoryKindChoice kind) {
        for (int inputs : new int[] {1, 3}) {
            for (boolean follow : new boolean[] {true, false}) {
                MemorySettings least = SETTINGS.with(kind)
                        .with(MapChoice.MODULO)
                        .withOutputsFollowing(follow)
                        .with(MemoryParameter.OUTPUTS, 1)
                        .with(MemoryParameter.INPUTS, inputs)
                        .with(MemoryParameter.DIMENSION, 1)
                        .with(MemoryParameter.WIDTH, 1)
                        .with(MemoryParameter.RANK, 3)
                        .with(MemoryParameter.BITS, 32)
                        .with(MemoryParameter.RELATIONS, 5)
                        .with(MemoryParameter.STEPS, 2);
                MemoryRun run = solved(least);
                MemorySnapshot snapshot = run.snapshot(inputs);

                assertThat(run.status()).isInstanceOf(RunStatus.Solved.class);
                assertThat(snapshot.accuracy()).isBetween(0.0, 1.0);
                assertThat(snapshot.scores().inputs()).hasSize(inputs);
                assertThat(snapshot.histogram().width()).isPositive();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = MemoryKindChoice.class,
            names = {"LINEAR_TRAINED", "MLP_TRAINED"})
    void nothingIsTrainedInNoSteps(MemoryKindChoice kind) {
        MemoryRun run = solved(TRAINED.with(kind).with(MemoryParameter.STEPS, 0));

        assertThat(run.status()).isInstanceOf(RunStatus.Solved.class);
        assertThat(run.snapshot(40).trainedSteps()).isZero();
    }

    /** A drag: the playhead stays at the end of the run. */
    @Test
    void theGlanceOfASessionIsFollowedByTheWholeMemory() throws InterruptedException {
        CountDownLatch small = new CountDownLatch(1);
        CountDownLatch whole = new CountDownLatch(1);
        List<Integer> asked = new CopyOnWriteArrayList<>();
        try (Kernel kernel = Kernel.best();
                Session<MemoryExperiment, MemoryFrame> session = new Session<>(new MemoryRuns(kernel))) {
            session.onPublish(() -> {
                MemoryFrame frame = session.frame();
                if (frame != null && frame.snapshot().time() == 50) {
                    small.countDown();
                }
                if (frame != null && frame.snapshot().time() == 1100) {
                    asked.add(frame.snapshot().statistics().inputs());
                    if (asked.getLast() == 1100) {
                        whole.countDown();
                    }
                }
            });
            session.open(SETTINGS.with(MemoryParameter.INPUTS, 50).experiment());
            session.seek(50);
            assertThat(small.await(60, TimeUnit.SECONDS)).isTrue();
            session.open(SETTINGS.with(MemoryParameter.INPUTS, 1100)
                    .with(MemoryParameter.DIMENSION, 256)
                    .experiment());
            assertThat(whole.await(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(asked.getFirst()).isEqualTo(512);
    }
}
