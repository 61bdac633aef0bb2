package org.engram.ui.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.run.Hindsight;
import org.engram.simulation.run.RunFactory;
import org.engram.simulation.run.SolvedRuns;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.run.flow.FlowRun;
import org.engram.simulation.run.flow.FlowRuns;
import org.engram.simulation.run.flow.FlowSnapshot;
import org.engram.ui.export.ExportException;
import org.engram.ui.figure.Banner;
import org.engram.ui.figure.Tint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whose run is filmed. */
class RunReelTest {
    private static final FlowExperiment EXPERIMENT =
            FlowSettings.defaults().with(FlowParameter.SUBJECTS, 8).experiment();

    private int started;
    private int closed;

    /** Counts what is solved. */
    private final RunFactory<FlowExperiment, FlowSnapshot, FlowFrame> runs = new RunFactory<>() {
        @Override
        public FlowRun start(FlowExperiment experiment, BooleanSupplier unwanted) {
            started++;
            return FlowRuns.usual().start(experiment, unwanted);
        }

        @Override
        public String noMemory() {
            return "Choose less.";
        }

        @Override
        public void close() {
            closed++;
        }
    };

    @AfterEach
    void forgetInterruption() {
        Thread.interrupted();
    }

    private Reel reel(SolvedRuns<FlowExperiment, FlowFrame> solved) {
        return new RunReel<>(() -> runs, solved, EXPERIMENT, List.of("losses"), "caption", RunReelTest::scene);
    }

    /** A figure says nothing here; the banner says what is seen. */
    private static Scene scene(FlowFrame frame, Set<String> names) {
        return new Scene(
                new Banner("t", String.valueOf(frame.snapshot().value(0, 0)), Tint.RECALL, frame.status() + ""),
                Map.of());
    }

    @Test
    void aRunThatIsSolvedIsNotSolvedAgain() throws ExportException {
        FlowRun there = FlowRuns.usual().start(EXPERIMENT, () -> false);
        while (there.advance()) {}
        Hindsight<FlowFrame> back = there.solved().lookBack(() -> false);
        Reel reel = reel((experiment, progress, unwanted) -> Optional.of(back));
        Reel alone = reel(SolvedRuns.none());

        double end = reel.solve(part -> {});
        assertThat(started).isZero();
        assertThat(alone.solve(part -> {})).isEqualTo(end);
        assertThat(started).isEqualTo(1);
        for (double t : new double[] {0, end / 3, end / 2, end}) {
            assertThat(reel.at(t, Set.of()).banner())
                    .isEqualTo(alone.at(t, Set.of()).banner());
        }
    }

    @Test
    void theRunIsToldBeforeWhereItWillBeLookedAt() throws ExportException {
        List<Double> ends = new ArrayList<>();
        try (Reel reel = reel(SolvedRuns.none())) {
            reel.expect(end -> {
                assertThat(started).isEqualTo(1);
                ends.add(end);
                return new double[] {0, end};
            });
            double end = reel.solve(part -> assertThat(ends).hasSize(1));
            assertThat(ends).containsExactly(end);
        }
    }

    @Test
    void whatASolverHoldsIsGivenUpAfterTheFilmAndMadeAgainForTheNext() throws ExportException {
        Reel reel = reel(SolvedRuns.none());
        reel.solve(part -> {});
        assertThat(closed).isZero();
        reel.close();
        assertThat(closed).isEqualTo(1);

        Scene start = null;
        try (reel) {
            reel.solve(part -> {});
            start = reel.at(0, Set.of());
        }
        assertThat(start).isNotNull();
        assertThat(closed).isEqualTo(2);
    }

    @Test
    void whatASolverHoldsIsGivenUpWhenItIsCancelled() {
        try (Reel reel = reel(SolvedRuns.none())) {
            assertThatThrownBy(() -> reel.solve(part -> Thread.currentThread().interrupt()))
                    .isInstanceOf(ExportException.class);
        }
        assertThat(closed).isEqualTo(1);
    }

    @Test
    void whoeverIsCancelledWhileWaitingSolvesNothing() {
        Reel reel = reel((experiment, progress, unwanted) -> {
            Thread.currentThread().interrupt();
            return Optional.empty();
        });

        assertThatThrownBy(() -> reel.solve(part -> {}))
                .isInstanceOf(ExportException.class)
                .hasMessage("The export was cancelled; nothing was written.");
    }
}
