package org.engram.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.engram.simulation.experiment.FactSource;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowPreset;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.HorizonKind;
import org.engram.simulation.experiment.Preset;
import org.engram.simulation.flow.FlowObservables;
import org.engram.simulation.flow.FlowProblem;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.Session;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.run.flow.FlowRuns;
import org.engram.simulation.runfile.RunFile;
import org.engram.ui.laboratory.Answers;
import org.engram.ui.laboratory.TheoryRow;
import org.engram.ui.player.HesitatingRuns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlowViewModelTest {
    private static final long HEAP = 512L << 20;

    private final Session<FlowExperiment, FlowFrame> session = new Session<>(FlowRuns.usual());
    private final FlowViewModel model = new FlowViewModel(session, HEAP, () -> 77);

    @BeforeEach
    void start() {
        model.start(false);
        solved();
    }

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void startsWithTheFirstPreset() {
        assertThat(model.presetProperty().get()).isEqualTo(FlowPreset.paper());
        assertThat(model.player().frameProperty().get().experiment())
                .isEqualTo(FlowPreset.paper().settings().experiment());
    }

    @Test
    void figuresOfTheRunBeforeAreNotSavedAsThoseOfTheNext() {
        Semaphore leave = new Semaphore(0);
        FlowViewModel hesitating = new FlowViewModel(new Session<>(new HesitatingRuns(leave)), HEAP, () -> 77);
        hesitating.start(false);
        while (!hesitating.player().beginningProperty().get()) {
            hesitating.pulse();
        }

        hesitating.send("Saving", progress -> () -> {});

        assertThat(hesitating.errand().busy()).isFalse();
        assertThat(hesitating.noticeProperty().get())
                .isEqualTo("The figures are still of the run before; try again when the new one has begun.");
        leave.release();
        while (hesitating.player().beginningProperty().get()) {
            hesitating.pulse();
        }
        hesitating.send("Saving", progress -> () -> {});
        assertThat(hesitating.errand().busy()).isTrue();
        hesitating.close();
    }

    @Test
    void draggingASliderOpensTheChangedExperimentAndKeepsTheOldRunAsAGhost() {
        FlowFrame before = model.player().frameProperty().get();
        model.parameter(FlowParameter.SUBJECTS).hold(true);
        model.parameter(FlowParameter.SUBJECTS).type("24");
        FlowFrame after = frame(frame -> frame.run() > before.run() && frame.status() instanceof RunStatus.Solved);
        assertThat(after.facts().subjectCount()).isEqualTo(24);
        assertThat(model.ghostProperty().get()).isSameAs(before);
        assertThat(model.presetProperty().get()).isNull();
        model.parameter(FlowParameter.SUBJECTS).hold(false);
        assertThat(model.ghostProperty().get()).isNull();
    }

    @Test
    void barsAreTheEnginesPrediction() {
        Preset<FlowSettings> countries = model.presets().stream()
                .filter(preset -> preset.settings().source() instanceof FactSource.Table)
                .findFirst()
                .orElseThrow();
        long before = model.player().frameProperty().get().run();
        model.choose(countries);
        session.pause();
        FlowFrame solved = frame(frame -> frame.run() > before && frame.status() instanceof RunStatus.Solved);
        session.seek(0.4 * solved.status().horizon());
        FlowFrame frame =
                frame(next -> next.snapshot().time() == 0.4 * solved.status().horizon());
        double[] expected = new double[frame.facts().answerCount()];
        int subject = frame.facts().subjects().indexOf("France");
        new FlowObservables(FlowProblem.of(frame.experiment()), Kernel.best())
                .predict(frame.snapshot().state(), subject, 0, expected);
        assertThat(model.ask().subjectProperty().get()).isEqualTo(subject);
        for (Answers.Bar bar : model.ask().answersProperty().get().bars()) {
            assertThat(bar.probability()).isCloseTo(expected[bar.answer()], offset(1e-12));
            assertThat(bar.truth()).isEqualTo(bar.name().equals("Paris"));
        }
    }

    @Test
    void aRunTooLargeForTheHeapIsRefusedInASentence() {
        FlowSettings before = model.settingsProperty().get();
        model.parameter(FlowParameter.RELATIONS).type("256");
        model.parameter(FlowParameter.SUBJECTS).type("4096");
        assertThat(model.noticeProperty().get()).contains("memory").contains("reduce");
        assertThat(model.settingsProperty().get()).isEqualTo(before.with(FlowParameter.RELATIONS, 256));
        assertThat(model.parameter(FlowParameter.SUBJECTS).textProperty().get()).isEqualTo("16");
    }

    @Test
    void aRunThatLeavesTheFiniteNumbersSaysSoOnceAndKeepsItsLastGoodPicture() {
        model.choose(new FactSource.Random());
        model.horizon(HorizonKind.UNTIL);
        model.descent(true);
        model.parameter(FlowParameter.INIT).type("1e50");
        model.parameter(FlowParameter.UNTIL).type("1e153");
        model.parameter(FlowParameter.LEARNING_RATE).type("1e150");
        FlowFrame failed = frame(frame -> frame.status() instanceof RunStatus.Failed);
        assertThat(model.noticeProperty().get())
                .startsWith("The weights ")
                .contains("smaller learning rate")
                .endsWith(".");
        assertThat(failed.snapshot().state()).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
        model.dismissNotice();
        model.accept(failed);
        assertThat(model.noticeProperty().get()).isEmpty();
    }

    @Test
    void aStartThatIsStillImpossibleIsStillSaid() {
        model.parameter(FlowParameter.INIT).type("1e200");
        until(() -> model.noticeProperty().get().contains("smaller initial scale"));
        model.parameter(FlowParameter.SUBJECTS).type("17");
        model.pulse();
        assertThat(model.noticeProperty().get()).contains("smaller initial scale");
        model.parameter(FlowParameter.INIT).type("1e-5");
        until(() -> model.noticeProperty().get().isEmpty());
    }

    @Test
    void bothEndsOfEverySliderOpenARunWithoutNaN() {
        for (FlowParameter parameter : FlowParameter.values()) {
            for (double end : new double[] {0, 1}) {
                model.choose(FlowPreset.paper());
                makeApply(parameter);
                model.parameter(parameter).drag(end);
                FlowSettings now = model.settingsProperty().get();
                assertThat(model.noticeProperty().get()).as("%s", parameter).isEmpty();
                FlowFrame shown = frame(frame -> frame.experiment().equals(now.experiment()));
                assertThat(shown.snapshot().state()).doesNotContain(Double.NaN);
                assertThat(shown.snapshot().columns()).doesNotContain(Double.NaN);
                assertThat(shown.status()).isNotInstanceOf(RunStatus.Failed.class);
                assertThat(FlowFigures.of(shown).all())
                        .allSatisfy(figure -> assertThat(figure.summary()).doesNotContain("NaN"));
            }
        }
    }

    private void makeApply(FlowParameter parameter) {
        switch (parameter) {
            case LEARNING_RATE -> model.descent(true);
            case UNTIL -> model.horizon(HorizonKind.UNTIL);
            case UNTIL_LOSS -> model.horizon(HorizonKind.UNTIL_LOSS);
            case FACTS_SEED -> model.choose(new FactSource.Random());
            default -> {} // applies as it is
        }
    }

    @Test
    void aSizeRefusedByItsCostLeavesRunAndSettings() {
        try (Session<FlowExperiment, FlowFrame> own = new Session<>(FlowRuns.usual());
                FlowViewModel small = new FlowViewModel(own, 40L << 20, () -> 1)) {
            small.start(false);
            FlowSettings before = small.settingsProperty().get();
            small.parameter(FlowParameter.SUBJECTS).drag(1);
            assertThat(small.noticeProperty().get()).contains("memory").endsWith(".");
            assertThat(small.settingsProperty().get()).isEqualTo(before);
            assertThat(small.parameter(FlowParameter.SUBJECTS).valueProperty().get())
                    .isEqualTo(16);
        }
    }

    private void until(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            model.pulse();
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    @Test
    void aSeedAppliesToRandomFactsOnly() {
        assertThat(model.changes().seedApplies().get()).isFalse();
        model.choose(new FactSource.Random());
        assertThat(model.changes().seedApplies().get()).isTrue();
        model.changes().newSeed();
        assertThat(model.settingsProperty().get().value(FlowParameter.FACTS_SEED))
                .isEqualTo(77);
    }

    @Test
    void aTableIsReadAndChosen(@TempDir Path folder) throws IOException {
        Path csv = Files.writeString(
                folder.resolve("pets.csv"), "subject,relation,answer\nRex,sound,woof\nTom,sound,miaow\n");
        load(csv);
        assertThat(model.settingsProperty().get().source()).isInstanceOf(FactSource.Table.class);
        FlowFrame frame = frame(next -> next.facts().subjects().contains("Tom"));
        assertThat(frame.facts().answers()).containsExactly("woof", "miaow");
        assertThat(model.noticeProperty().get()).isEmpty();
    }

    @Test
    void aFileThatIsNoTableLeavesTheFactsAndASentence(@TempDir Path folder) throws IOException {
        Path csv = Files.writeString(folder.resolve("bad.csv"), "a,b\n1,2\n");
        FlowSettings before = model.settingsProperty().get();
        load(csv);
        assertThat(model.noticeProperty().get()).contains("bad.csv");
        assertThat(model.settingsProperty().get()).isEqualTo(before);
    }

    @Test
    void changesAreUndoneAndDoneAgainADragAsOneStep() {
        model.parameter(FlowParameter.SUBJECTS).hold(true);
        model.parameter(FlowParameter.SUBJECTS).drag(0.5);
        model.parameter(FlowParameter.SUBJECTS).drag(0.6);
        model.parameter(FlowParameter.SUBJECTS).hold(false);
        FlowSettings dragged = model.settingsProperty().get();
        model.choose(new FactSource.Random());
        assertThat(model.changes().undoText()).contains("facts");

        model.changes().undo();
        assertThat(model.settingsProperty().get()).isEqualTo(dragged);
        assertThat(model.changes().undoText().orElseThrow()).startsWith("Subjects 16 \u2192 ");
        model.changes().undo();
        assertThat(model.presetProperty().get()).isEqualTo(FlowPreset.paper());
        assertThat(model.changes().undoText()).isEmpty();
        assertThat(model.changes().redoText().orElseThrow()).startsWith("Subjects 16 \u2192 ");

        model.changes().redo();
        model.changes().redo();
        assertThat(model.settingsProperty().get().source()).isEqualTo(new FactSource.Random());
        assertThat(model.changes().redoText()).isEmpty();
    }

    @Test
    void aRecordedRunIsRepeatedWithItsHeadline() {
        FlowSettings small = FlowPreset.paper().settings().with(FlowParameter.SUBJECTS, 5);
        model.parameter(FlowParameter.SUBJECTS).type("5");
        frame(frame -> frame.facts().subjectCount() == 5 && frame.status() instanceof RunStatus.Solved);
        RunFile file = model.recorded().get();
        model.choose(FlowPreset.paper());

        assertThat(model.changes().repeat(file)).isTrue();
        assertThat(model.settingsProperty().get()).isEqualTo(small);
        assertThat(file.node().get("headline").get("learned_first").asText()).isNotEmpty();
        model.changes().undo();
        assertThat(model.presetProperty().get()).isEqualTo(FlowPreset.paper());
    }

    @Test
    void theoryStandsBesideMeasurement() {
        FlowFrame frame = model.player().frameProperty().get();
        TheoryTable table = TheoryTable.of(frame, TheoryTable.rates(frame));
        assertThat(table.rows())
                .extracting(TheoryRow::name)
                .containsExactly("onset", "recall", "plateau", "\u03bb_R / \u03bb_S");
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.difference()).isLessThan(0.01));
        assertThat(table.rows().get(2).predicted()).isCloseTo(Math.log(8), offset(1e-12));
        assertThat(table.sentence()).startsWith("Theorem 6");
    }

    private void load(Path csv) {
        model.load(csv);
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (model.noticeProperty().get().startsWith("Reading") && System.nanoTime() < end) {
            model.pulse();
            Thread.onSpinWait();
        }
    }

    private void solved() {
        frame(frame -> frame.status() instanceof RunStatus.Solved);
    }

    /** Takes frames as the pump does until one fits. */
    private FlowFrame frame(Predicate<FlowFrame> fits) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < end) {
            model.pulse();
            FlowFrame frame = session.frame();
            if (frame != null && fits.test(frame)) {
                model.accept(frame);
                return frame;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no such frame in time; problem: " + session.problem());
    }
}
