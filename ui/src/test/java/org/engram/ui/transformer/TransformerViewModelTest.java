package org.engram.ui.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.engram.simulation.experiment.RateChange;
import org.engram.simulation.experiment.Start;
import org.engram.simulation.experiment.StartKind;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.experiment.TransformerSettings;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.Session;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.run.training.TrainingRuns;
import org.engram.simulation.runfile.RunFile;
import org.engram.simulation.training.TrainingColumn;
import org.engram.simulation.transformer.Architecture.OneLayer;
import org.engram.simulation.transformer.Attention;
import org.engram.simulation.transformer.PromptReading;
import org.engram.ui.laboratory.Answers;
import org.engram.ui.laboratory.PinMark;
import org.engram.ui.parameter.ParameterModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransformerViewModelTest {
    private static final long HEAP = 512L << 20;
    private static final long PATIENCE_NANOS = Duration.ofSeconds(40).toNanos();

    private final Session<TransformerExperiment, TrainingFrame> session = new Session<>(TrainingRuns.usual());
    private final TransformerViewModel model = new TransformerViewModel(session, HEAP, () -> 77);

    @BeforeEach
    void start() {
        model.choose(Tiny.preset());
        solved();
    }

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void anotherLearningRateLetsTheRunGoOn() {
        TrainingFrame before = now();
        model.parameter(TransformerParameter.STEPS).type("1000000");
        TrainingFrame running =
                frame(frame -> frame.run() > before.run() && frame.status().end() > 64);
        model.parameter(TransformerParameter.LEARNING_RATE).type("0.002");
        TrainingFrame later =
                frame(frame -> frame.experiment().training().rates().size() == 2);

        assertThat(later.run()).isEqualTo(running.run());
        assertThat(later.experiment().training().rates().getFirst()).isEqualTo(new RateChange(0, 0.01));
        assertThat(later.experiment().training().rates().getLast().learningRate())
                .isEqualTo(0.002);
        RateChange last = later.experiment().training().rates().getLast();
        assertThat(last.step()).isPositive();
        assertThat(model.captionProperty().get()).contains("\u03b7 = 0.01 ", "\u03b7 = 0.002 from step " + last.step());
    }

    @Test
    void aRecordedRunIsRepeatedWithTheLearningRatesOfItsWay() {
        TrainingFrame before = now();
        model.parameter(TransformerParameter.STEPS).type("8192");
        frame(frame -> frame.run() > before.run() && frame.status().end() > 64);
        model.parameter(TransformerParameter.LEARNING_RATE).type("0.002");
        TrainingFrame changed = frame(frame ->
                frame.experiment().training().rates().size() == 2 && frame.status() instanceof RunStatus.Solved);
        RunFile file = model.recorded().get();
        model.pins().pin();
        model.choose(model.presets().getFirst());

        assertThat(model.changes().repeat(file)).isTrue();
        assertRepeats(changed);
        assertThat(file.node().get("headline").get("best_accuracy").isNumber()).isTrue();
        model.choose(model.presets().getFirst());
        model.pins().repeat(PinMark.A);
        assertRepeats(changed);
    }

    private void assertRepeats(TrainingFrame changed) {
        long run = now().run();
        TrainingFrame repeated = frame(frame -> frame.run() > run
                && frame.experiment().equals(changed.experiment())
                && frame.status() instanceof RunStatus.Solved);
        assertThat(repeated.recording().size()).isEqualTo(changed.recording().size());
        for (int row = 0; row < changed.recording().size(); row++) {
            for (TrainingColumn column : TrainingColumn.values()) {
                assertThat(repeated.recording().value(column, row))
                        .isEqualTo(changed.recording().value(column, row));
            }
        }
    }

    @Test
    void everyOtherChangeStartsAnewWithTheSameSeed() {
        TrainingFrame first = now();
        model.parameter(TransformerParameter.HEADS).type("3");
        TrainingFrame second = after(first);
        model.parameter(TransformerParameter.HEADS).type("2");
        TrainingFrame third = after(second);

        assertThat(second.experiment().seed()).isEqualTo(first.experiment().seed());
        assertThat(second.recording().value(TrainingColumn.TEST_LOSS, 3))
                .isNotEqualTo(first.recording().value(TrainingColumn.TEST_LOSS, 3));
        for (int row = 0; row < first.recording().size(); row++) {
            assertThat(third.recording().value(TrainingColumn.TEST_LOSS, row))
                    .isEqualTo(first.recording().value(TrainingColumn.TEST_LOSS, row));
        }
    }

    @Test
    void anotherSeedIsAnotherRun() {
        TrainingFrame first = now();
        model.changes().newSeed();
        TrainingFrame second = after(first);

        assertThat(second.experiment().seed()).isEqualTo(77);
        assertThat(second.snapshot().weights()).isNotEqualTo(first.snapshot().weights());
    }

    @Test
    void theRunBeforeIsThereToBeComparedWith() {
        TrainingFrame first = now();
        model.parameter(TransformerParameter.MLP_WIDTH).type("0");
        after(first);
        Moment moment = model.momentProperty().get();

        assertThat(moment.before()).map(TrainingFrame::run).contains(first.run());
        assertThat(moment.askedBefore()).isPresent();
        assertThat(moment.visits()).hasSize(2);
    }

    @Test
    void aTheoremIsConstructedAndNotTrainedUntilThatIsAskedFor() {
        TrainingFrame trained = now();
        model.choose(StartKind.ATTENTION);
        TrainingFrame constructed = after(trained);

        assertThat(constructed.experiment().start()).isInstanceOf(Start.Constructed.class);
        assertThat(constructed.experiment().training().steps()).isZero();
        assertThat(((OneLayer) constructed.experiment().architecture()).mlpWidth())
                .isZero();

        model.trainOn(true);
        TrainingFrame continued = after(constructed);
        assertThat(continued.experiment().start()).isInstanceOf(Start.Constructed.class);
        assertThat(continued.experiment().training().steps()).isEqualTo(192);
        assertThat(continued.recording().value(TrainingColumn.TEST_LOSS, 0))
                .isEqualTo(constructed.recording().value(TrainingColumn.TEST_LOSS, 0));

        model.choose(StartKind.RANDOM);
        assertThat(after(continued).experiment()).isEqualTo(trained.experiment());
    }

    @Test
    void aLearningRateOfAThousandEndsWithASentenceAndTheLastGoodPicture() {
        TrainingFrame before = now();
        model.parameter(TransformerParameter.LEARNING_RATE).type("1000");
        model.parameter(TransformerParameter.STEPS).type("100000");
        TrainingFrame failed = frame(frame -> frame.run() > before.run() && frame.status() instanceof RunStatus.Failed);

        assertThat(model.noticeProperty().get()).contains("step").endsWith(".");
        for (int row = 0; row < failed.recording().size(); row++) {
            for (TrainingColumn column : TrainingColumn.values()) {
                assertThat(failed.recording().value(column, row)).isFinite();
            }
        }
        assertThat(failed.snapshot().weights()).doesNotContain(Double.NaN);
        for (FigureKind kind : TransformerFigures.available(failed)) {
            assertThat(new TransformerFigures(model.momentProperty().get()).of(kind))
                    .isNotNull();
        }
    }

    @Test
    void theBarsAreWhatTheModelSaysToThePrompt() {
        model.ask().subjectProperty().set(4);
        model.ask().relationProperty().set(1);
        TrainingFrame frame = now();
        PromptReading reading = PromptReading.of(
                frame.experiment().architecture(),
                frame.snapshot().embeddings(),
                frame.snapshot().weights(),
                Prompt.of(frame, 4, 1).tokens());

        Answers answers = model.ask().answersProperty().get();
        assertThat(answers.bars())
                .hasSize(3)
                .allSatisfy(bar -> assertThat(bar.probability()).isEqualTo(reading.probabilities()[bar.answer()]));
        assertThat(model.momentProperty().get().asked().prompt().subject()).isEqualTo(4);
    }

    @Test
    void theRivalsRaceForThePresentNumbersOfSubjectsAndRelations() {
        model.prepareRaces();
        until(() -> {
            model.races().pulse();
            return !model.races().busy();
        });
        assertThat(model.momentProperty().get().races())
                .hasSize(3)
                .allSatisfy(race -> assertThat(race.ratio()).isPositive());
        model.parameter(TransformerParameter.RELATIONS).type("1");
        frame(frame -> frame.facts().relationCount() == 1);
        model.prepareRaces();
        assertThat(model.momentProperty().get().races()).isEmpty();
    }

    /** From the smallest to the largest value that a slider reaches: a run, or a sentence, and never a fault. */
    @ParameterizedTest
    @EnumSource(TransformerParameter.class)
    void theEndsOfEverySliderLeadToARunOrToASentence(TransformerParameter parameter) {
        for (double position : new double[] {0, 1}) {
            TrainingFrame before = now();
            TransformerSettings settings = model.settingsProperty().get();
            ParameterModel row = model.parameter(parameter);
            row.drag(position);
            boolean changed = !model.settingsProperty().get().equals(settings);
            if (changed && parameter != TransformerParameter.LEARNING_RATE) {
                frame(frame -> frame.run() > before.run());
            }
            assertThat(changed
                            || !model.noticeProperty().get().isEmpty()
                            || row.positionProperty().get() == position)
                    .isTrue();
            assertThat(session.problem()).isEmpty();
        }
    }

    @Test
    void linearAttentionTrainsToo() {
        TrainingFrame before = now();
        model.choose(Attention.LINEAR);

        assertThat(((OneLayer) after(before).experiment().architecture()).attention())
                .isEqualTo(Attention.LINEAR);
        assertThat(model.momentProperty().get().frame().run()).isGreaterThan(before.run());
    }

    private TrainingFrame now() {
        return model.player().frameProperty().get();
    }

    private TrainingFrame after(TrainingFrame before) {
        return frame(frame -> frame.run() > before.run() && frame.status() instanceof RunStatus.Solved);
    }

    private void solved() {
        frame(frame -> frame.status() instanceof RunStatus.Solved
                && frame.experiment().equals(Tiny.settings().experiment()));
    }

    /** The first frame for which something holds, taken as the window takes it. */
    private TrainingFrame frame(Predicate<TrainingFrame> condition) {
        until(() -> {
            TrainingFrame newest = session.frame();
            if (newest != null && !newest.equals(now())) {
                model.accept(newest);
            }
            model.pulse();
            return now() != null && condition.test(now());
        });
        return now();
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
