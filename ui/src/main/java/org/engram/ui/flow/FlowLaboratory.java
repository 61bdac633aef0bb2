package org.engram.ui.flow;

import java.util.List;
import java.util.Optional;
import org.engram.simulation.run.Session;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.run.flow.FlowRuns;
import org.engram.ui.film.Footage;
import org.engram.ui.laboratory.AskViewModel;
import org.engram.ui.laboratory.LaboratoryEntry;
import org.engram.ui.laboratory.LoadedLaboratory;
import org.engram.ui.laboratory.Surroundings;
import org.engram.ui.laboratory.TourStep;

/** The first laboratory: gradient flow of linear attention, from hallucination to recall. */
public final class FlowLaboratory extends LoadedLaboratory<FlowFrame, FlowViewModel, FlowView> {
    private FlowLaboratory(FlowViewModel model, Surroundings surroundings) {
        super(
                model,
                model.pins(),
                FlowView.class,
                surroundings,
                "Draws other random facts, with a new seed.",
                "Only random facts have a seed.");
    }

    private static FlowLaboratory open(Surroundings surroundings) {
        return new FlowLaboratory(
                new FlowViewModel(new Session<>(FlowRuns.usual()), surroundings.heapBytes(), surroundings.newSeed()),
                surroundings);
    }

    /** What the rail says of it. */
    public static LaboratoryEntry entry() {
        return new LaboratoryEntry(
                "flow",
                "flow",
                "Gradient flow",
                "Flow",
                "Watch a linear-attention model hallucinate, then recall, along its exact gradient flow.",
                FlowLaboratory::open);
    }

    @Override
    public Optional<AskViewModel<?>> ask() {
        return Optional.of(model().ask());
    }

    @Override
    protected Footage footage(FlowFrame frame) {
        return new Footage(
                "flow",
                FlowReel.of(
                        frame.experiment(),
                        model().captionProperty().get(),
                        model().solvedRuns(),
                        model().pins().runsProperty().get(),
                        model().ask().subjectProperty().get(),
                        model().ask().relationProperty().get()),
                frame.status().horizon(),
                "time t",
                figures().views(),
                FlowFigures.NAMES);
    }

    @Override
    public List<TourStep> tour() {
        return FlowTour.steps();
    }
}
