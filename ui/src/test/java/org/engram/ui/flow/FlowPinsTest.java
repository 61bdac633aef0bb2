package org.engram.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.HorizonKind;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.Session;
import org.engram.simulation.run.SolvedRuns;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.run.flow.FlowRuns;
import org.engram.simulation.runfile.RunFile;
import org.engram.ui.export.ExportException;
import org.engram.ui.figure.Dash;
import org.engram.ui.figure.Ink;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.LineFigure.Series;
import org.engram.ui.film.Reel;
import org.engram.ui.laboratory.Pin;
import org.engram.ui.laboratory.PinMark;
import org.engram.ui.laboratory.Pins;
import org.engram.ui.laboratory.RunNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pinned runs of the gradient flow, from the command to the figure. */
class FlowPinsTest {
    private final Session<FlowExperiment, FlowFrame> session = new Session<>(FlowRuns.usual());
    private final FlowViewModel model = new FlowViewModel(session, 512L << 20, () -> 77);
    private final Pins<FlowSettings, FlowFrame, FlowColumn> pins = model.pins();

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
    void aPinnedRunKeepsItsCurvesWhenTheLiveOneChanges() {
        FlowFrame paper = model.player().frameProperty().get();
        pins.pin();
        subjects(24);

        Pin<FlowSettings, FlowColumn> pin = pins.pinsProperty().get().getFirst();
        assertThat(pin.mark()).isEqualTo(PinMark.A);
        assertThat(pin.settings().value(FlowParameter.SUBJECTS)).isEqualTo(16);
        assertSame(pin.recording(), paper.recording());
        assertThat(pin.recording().size())
                .isNotEqualTo(model.player().frameProperty().get().recording().size());
    }

    private static void assertSame(RecordingView<FlowColumn> one, RecordingView<FlowColumn> other) {
        assertThat(one.size()).isEqualTo(other.size());
        for (int row = 0; row < one.size(); row++) {
            assertThat(one.time(row)).isEqualTo(other.time(row));
            assertThat(one.value(FlowColumn.TOTAL_LOSS, row)).isEqualTo(other.value(FlowColumn.TOTAL_LOSS, row));
        }
    }

    @Test
    void figuresDrawEachRunInItsColourAndEachCurveInItsDashes() {
        pins.pin();
        subjects(24);

        LineFigure loss = figure();

        assertThat(loss.ghosts()).extracting(Series::ink).containsOnly(Ink.PIN_A);
        assertThat(loss.ghosts()).extracting(Series::dash).containsExactly(Dash.SOLID, Dash.DASHED, Dash.DOTTED);
        assertThat(loss.ghosts())
                .extracting(Series::name)
                .containsExactly("A S=16 total", "A S=16 relation-only", "A S=16 subject-only");
        assertThat(loss.series()).extracting(Series::dash).containsExactly(Dash.SOLID, Dash.DASHED, Dash.DOTTED);
        assertThat(loss.backdrop().pinned()).containsExactly(new LineFigure.PinnedRun("A S=16", "A", Ink.PIN_A));
    }

    @Test
    void aFilmShowsThemBesideTheRunThatItFollows() throws ExportException {
        pins.pin();
        subjects(24);
        Reel reel = FlowReel.of(
                model.settingsProperty().get().experiment(),
                model.captionProperty().get(),
                SolvedRuns.none(),
                pins.runsProperty().get(),
                0,
                0);
        reel.solve(part -> {});

        LineFigure loss = (LineFigure) reel.at(100, Set.of("losses")).figures().get("losses");
        assertThat(loss.ghosts()).extracting(Series::ink).containsOnly(Ink.PIN_A);
        assertThat(loss.ghosts())
                .extracting(series -> series.curve().size())
                .containsOnly(pins.pinsProperty().get().getFirst().recording().size());
    }

    @Test
    void theAxisHoldsTheLongestRun() {
        subjects(64);
        double longest = model.player().frameProperty().get().status().horizon();
        pins.pin();
        subjects(8);

        double live = model.player().frameProperty().get().status().horizon();
        assertThat(live).isLessThan(longest);
        assertThat(figure().backdrop().x().range().max()).isEqualTo(longest);
        assertThat(figure().backdrop().bands().getLast().end())
                .as("stages are those of the live run")
                .isEqualTo(live);
    }

    @Test
    void theCaptionSaysInWhatEachPinnedRunDiffersFromTheLiveOne() {
        pins.pin();
        assertThat(model.captionProperty().get()).endsWith(" · pinned A: the same");
        subjects(24);
        pins.pin();
        relations(2);

        assertThat(model.captionProperty().get()).endsWith(" · pinned A: S = 16, R = 4 · pinned B: R = 4");
        pins.unpinAll();
        assertThat(model.captionProperty().get())
                .isEqualTo(model.settingsProperty().get().caption());
    }

    @Test
    void aFreedLetterIsGivenAgainAndTheOthersKeepTheirs() {
        pins.pin();
        subjects(24);
        pins.pin();
        subjects(32);
        pins.unpin(PinMark.A);
        pins.pin();

        assertThat(pins.pinsProperty().get()).extracting(Pin::mark).containsExactly(PinMark.A, PinMark.B);
        assertThat(pins.pinsProperty().get())
                .extracting(pin -> pin.settings().value(FlowParameter.SUBJECTS))
                .containsExactly(32.0, 24.0);
    }

    @Test
    void theSameRunIsPinnedOnce() {
        pins.pin();
        pins.pin();
        subjects(24);
        subjects(16);
        pins.pin();

        assertThat(pins.pinsProperty().get()).hasSize(1);
    }

    @Test
    void aSeventhRunIsRefusedInASentence() {
        for (int subjects = 2; subjects <= 8; subjects++) {
            subjects(subjects);
            pins.pin();
        }

        assertThat(pins.pinsProperty().get()).hasSize(PinMark.values().length);
        assertThat(model.noticeProperty().get())
                .isEqualTo("6 runs are pinned, as many as a figure can tell apart; unpin one of them first.");
    }

    @Test
    void whatIsPinnedAtOnceAfterAChangeIsTheRunThatTheChangeLeadsTo() {
        model.parameter(FlowParameter.SUBJECTS).type("24");
        pins.pin();
        assertThat(pins.pinsProperty().get()).isEmpty();
        solved();

        Pin<FlowSettings, FlowColumn> pin = pins.pinsProperty().get().getFirst();
        assertThat(pin.settings().value(FlowParameter.SUBJECTS)).isEqualTo(24);
        assertSame(pin.recording(), model.player().frameProperty().get().recording());
    }

    @Test
    void aPinnedRunBecomesTheLiveOneAgain() {
        pins.pin();
        FlowFrame paper = model.player().frameProperty().get();
        subjects(24);
        pins.repeat(PinMark.A);
        solved();

        FlowFrame again = model.player().frameProperty().get();
        assertThat(again.run()).isGreaterThan(paper.run());
        assertThat(again.experiment()).isEqualTo(paper.experiment());
        assertSame(again.recording(), paper.recording());
    }

    @Test
    void aRunThatIsPinnedWhileItIsSolvedGrowsToItsEnd() {
        model.horizon(HorizonKind.UNTIL);
        model.parameter(FlowParameter.UNTIL).type("20000");
        until(frame -> of(frame) && frame.recording().size() > 2);
        pins.pin();
        solved();

        assertSame(
                pins.pinsProperty().get().getFirst().recording(),
                model.player().frameProperty().get().recording());
    }

    @Test
    void theTableHasWhenStagesBeganAndWhatRemainedOfTheLoss() {
        pins.pin();
        FlowFrame paper = model.player().frameProperty().get();
        subjects(24);

        List<String> row = pins.table().rows().getFirst().values();
        double recall = paper.stages().getLast().start();
        assertThat(pins.table().columns())
                .extracting(column -> column.name())
                .containsExactly("S", "hallucination from", "recall from", "loss at end", "end t");
        assertThat(row.getFirst()).isEqualTo("16");
        assertThat(Double.parseDouble(row.get(2))).isCloseTo(recall, withPercentage(0.1));
    }

    @Test
    void pinnedRunsComeBackInAnotherWindowWithTheSameLettersAndNumbers() {
        pins.pin();
        subjects(24);
        pins.pin();
        subjects(32);
        pins.pin();
        pins.unpin(PinMark.A);
        List<Pin<FlowSettings, FlowColumn>> before = pins.pinsProperty().get();
        pins.unpinAll();
        pins.resume(files(before));
        assertThat(pins.files()).as("what is still to be solved is kept too").containsOnlyKeys("B", "C");
        resumed(before.stream().map(Pin::numbers).toList());

        List<Pin<FlowSettings, FlowColumn>> again = pins.pinsProperty().get();
        assertThat(again).extracting(Pin::mark).containsExactly(PinMark.B, PinMark.C);
        for (int i = 0; i < again.size(); i++) {
            assertThat(again.get(i).settings()).isEqualTo(before.get(i).settings());
            assertThat(again.get(i).parts()).isEqualTo(before.get(i).parts());
            assertSame(again.get(i).recording(), before.get(i).recording());
        }
        assertThat(model.settingsProperty().get().value(FlowParameter.SUBJECTS)).isEqualTo(32);
        assertThat(model.noticeProperty().get()).isEqualTo("2 pinned runs of last time are being solved again.");
    }

    @Test
    void aPinnedRunThatCannotBeReadIsLeftOutWithASentenceAndTheOthersComeBack() {
        pins.pin();
        Map<String, RunFile> files = new HashMap<>(files(pins.pinsProperty().get()));
        List<List<RunNumber>> numbers = numbers();
        pins.unpinAll();
        files.put("B", RunFile.in("The pinned run of last time", JsonNodeFactory.instance.objectNode()));
        model.dismissNotice();
        pins.resume(files);
        resumed(numbers);

        assertThat(pins.files()).containsOnlyKeys("A");
        assertThat(model.noticeProperty().get()).startsWith("Run B is no longer pinned. The pinned run of last time");
    }

    @Test
    void whatIsUnpinnedWhileItIsSolvedAgainStaysAway() {
        pins.pin();
        Map<String, RunFile> files = files(pins.pinsProperty().get());
        pins.unpinAll();
        pins.resume(files);
        pins.unpin(PinMark.A);

        model.pulse();
        pins.pulse();
        assertThat(pins.files()).isEmpty();
        assertThat(pins.pinsProperty().get()).isEmpty();
    }

    private static Map<String, RunFile> files(List<Pin<FlowSettings, FlowColumn>> pins) {
        return pins.stream()
                .collect(Collectors.toMap(
                        pin -> pin.mark().name(), pin -> pin.file().get()));
    }

    /** Takes what is solved of an earlier window's runs, until so much came of them. */
    private void resumed(List<List<RunNumber>> numbers) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < end && !numbers().equals(numbers)) {
            pins.pulse();
            Thread.onSpinWait();
        }
        assertThat(numbers()).isEqualTo(numbers);
    }

    private List<List<RunNumber>> numbers() {
        return pins.pinsProperty().get().stream().map(Pin::numbers).toList();
    }

    private LineFigure figure() {
        return FlowFigures.of(
                        model.player().frameProperty().get(),
                        Optional.empty(),
                        pins.runsProperty().get())
                .loss();
    }

    private void subjects(int count) {
        model.parameter(FlowParameter.SUBJECTS).type(String.valueOf(count));
        solved();
    }

    private void relations(int count) {
        model.parameter(FlowParameter.RELATIONS).type(String.valueOf(count));
        solved();
    }

    private boolean of(FlowFrame frame) {
        return frame.experiment().equals(model.settingsProperty().get().experiment());
    }

    /** Until the run of the present settings is solved. */
    private void solved() {
        until(frame -> of(frame) && frame.status() instanceof RunStatus.Solved);
    }

    /** Takes frames as the pump does until one fits. */
    private void until(Predicate<FlowFrame> fits) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < end) {
            model.pulse();
            FlowFrame frame = session.frame();
            if (frame != null && fits.test(frame)) {
                model.accept(frame);
                return;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no such frame in time; problem: " + session.problem());
    }
}
