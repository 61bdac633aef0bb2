package org.engram.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.ui.figure.HeatmapFigure.Group;
import org.engram.ui.figure.LineFigure.Band;
import org.engram.ui.figure.LineFigure.Mark;
import org.engram.ui.figure.LineFigure.Plateau;
import org.engram.ui.figure.LineFigure.Series;
import org.engram.ui.figure.Tint;
import org.engram.ui.laboratory.PinnedRuns;
import org.junit.jupiter.api.Test;

class FlowFiguresTest {
    private final FlowFrame frame = SampleFrame.at(50);
    private final FlowFigures figures = FlowFigures.of(frame);

    @Test
    void theLossFigureShowsStagesPlateausAndPredictions() {
        var backdrop = figures.loss().backdrop();

        assertThat(backdrop.bands())
                .containsExactly(
                        new Band("uniform", Tint.UNIFORM, 0, 30),
                        new Band("hallucination", Tint.RELATION, 30, 70),
                        new Band("recall", Tint.RECALL, 70, 100));
        assertThat(backdrop.plateaus())
                .extracting(Plateau::name)
                .containsExactly("log |𝒜| = 2.079", "H(a | r) = 1.386");
        assertThat(backdrop.marks())
                .containsExactly(new Mark("relation learned", 29, true), new Mark("subject learned", 68, false));
        assertThat(figures.loss().playhead()).isEqualTo(50);
    }

    @Test
    void theCurvesAreThoseOfTheRecording() {
        Series total = figures.loss().series().getFirst();

        assertThat(total.name()).isEqualTo("total");
        assertThat(total.curve().at(10)).isEqualTo(frame.recording().at(FlowColumn.TOTAL_LOSS, 10));
        assertThat(figures.norms().series())
                .extracting(Series::name)
                .containsExactly("subject", "relation", "noise", "EOS");
    }

    @Test
    void theHeatmapsShowTheWeightsAtThePlayheadWithTheirNames() {
        var cells = figures.values().cells();
        assertThat(cells.value(5, 9)).isEqualTo(2.5);
        assertThat(cells.rowName(5)).isEqualTo(frame.facts().answers().get(5));
        assertThat(cells.columnName(9)).isEqualTo(frame.facts().relations().get(1));
        assertThat(cells.columnName(11)).isEqualTo("EOS");
        assertThat(figures.values().heading().note()).contains("t = 50");
        assertThat(figures.values().rowGroups())
                .contains(new Group(frame.facts().relations().get(1), 4, 8));
        assertThat(figures.attention().cells().value(0, 9)).isEqualTo(1.5);
        assertThat(figures.attention().summary())
                .contains(frame.facts().relations().get(1));
    }

    @Test
    void anotherRunIsAGhost() {
        FlowFigures both = FlowFigures.of(frame, Optional.of(SampleFrame.at(20)), PinnedRuns.none());

        assertThat(both.loss().ghosts()).hasSize(3);
        assertThat(figures.loss().ghosts()).isEmpty();
    }

    @Test
    void theSummarySaysStageAndValues() {
        assertThat(figures.loss().summary()).contains("t = 50", "hallucination", "total ");
    }
}
