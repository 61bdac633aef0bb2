package org.engram.ui.transformer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.theory.PublishedFrontier;
import org.engram.simulation.transformer.Architecture.OneLayer;
import org.engram.ui.figure.ScatterFigure;
import org.engram.ui.figure.ScatterFigure.Point;
import org.engram.ui.transformer.VisitedModels.Visit;
import org.junit.jupiter.api.Test;

class ModelMapTest {
    private final VisitedModels visited = new VisitedModels();
    private final SampleTraining sample = SampleTraining.usual();

    @Test
    void everyModelIsKeptWithItsBestAccuracy() {
        visited.accept(sample.frame());
        visited.accept(sample.sized(4, 0)
                .recorded(
                        SampleTraining.row(0, 2, 0.1), SampleTraining.row(50, 1, 0.9), SampleTraining.row(100, 1, 0.7))
                .frame());

        assertThat(visited.of(sample.frame())).extracting(Visit::accuracy).containsExactly(0.8, 0.9);
    }

    @Test
    void anotherRunOfTheSameSizeCountsWhenItIsBetter() {
        visited.accept(sample.frame());
        visited.accept(sample.number(2)
                .recorded(SampleTraining.row(0, 2, 0.1), SampleTraining.row(50, 1, 0.5))
                .with(new RunStatus.Solved(50))
                .frame());

        Visit only = visited.of(sample.frame()).getFirst();
        assertThat(visited.of(sample.frame())).hasSize(1);
        assertThat(only.accuracy()).isEqualTo(0.8);
        assertThat(only.settled()).isTrue();
    }

    @Test
    void runsThatWereLeftAtTheirBeginningAreNotKept() {
        visited.accept(sample.trainedFor(0.5).frame());
        assertThat(visited.of(sample.frame())).isEmpty();

        visited.accept(SampleTraining.constructed().frame());
        assertThat(visited.of(SampleTraining.constructed().frame())).hasSize(1);
    }

    @Test
    void modelsOfOtherFactsAreOnAnotherMap() {
        visited.accept(sample.frame());

        assertThat(visited.of(sample.with(new RandomFacts(6, 3, 4, 2)).frame())).isEmpty();
    }

    @Test
    void theMergedHeadIsNotOnIt() {
        visited.accept(SampleTraining.merged().frame());

        assertThat(visited.of(SampleTraining.merged().frame())).isEmpty();
    }

    @Test
    void thePresentModelIsTheLastPointAndMarked() {
        visited.accept(sample.frame());
        SampleTraining other = sample.sized(4, 16);
        visited.accept(other.frame());
        ScatterFigure figure = figure(sample);

        assertThat(figure.points()).extracting(Point::x).containsExactly(4 * 4 * 24.0, 2 * 4 * 24.0);
        assertThat(figure.points()).extracting(Point::y).containsExactly(16 * 24.0, 8 * 24.0);
        assertThat(figure.here()).hasValue(1);
        assertThat(figure.points().getLast().settled()).isFalse();
    }

    @Test
    void thePresentModelIsOnTheMapFromItsBeginning() {
        Point here = figure(sample.trainedFor(0.1)).points().getLast();

        assertThat(here.value()).isEqualTo(0.8);
        assertThat(here.settled()).isFalse();
    }

    @Test
    void theFrontierIsDrawnOnlyWhereItWasMeasured() {
        assertThat(figure(sample).guides()).isEmpty();
        assertThat(PublishedFrontier.line(5000)).hasSize(3);
    }

    private ScatterFigure figure(SampleTraining present) {
        TrainingFrame frame = present.frame();
        List<Visit> visits = visited.of(frame);
        return new ModelMap(frame, (OneLayer) present.architecture(), visits).figure();
    }
}
