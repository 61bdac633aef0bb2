package org.engram.ui.memory;

import java.util.List;
import org.engram.simulation.run.Session;
import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.simulation.run.memory.MemoryRuns;
import org.engram.ui.film.Footage;
import org.engram.ui.laboratory.LaboratoryEntry;
import org.engram.ui.laboratory.LoadedLaboratory;
import org.engram.ui.laboratory.Surroundings;
import org.engram.ui.laboratory.TourStep;

/** The third laboratory: associations in a matrix or an MLP, added until they drown in one another. */
public final class MemoryLaboratory extends LoadedLaboratory<MemoryFrame, MemoryViewModel, MemoryView> {
    private MemoryLaboratory(MemoryViewModel model, Surroundings surroundings) {
        super(
                model,
                model.pins(),
                MemoryView.class,
                surroundings,
                "Draws other embeddings, outputs and neurons, with a new seed.",
                "");
    }

    private static MemoryLaboratory open(Surroundings surroundings) {
        return new MemoryLaboratory(
                new MemoryViewModel(
                        new Session<>(MemoryRuns.usual()), surroundings.heapBytes(), surroundings.newSeed()),
                surroundings);
    }

    /** What the rail says of it. */
    public static LaboratoryEntry entry() {
        return new LaboratoryEntry(
                "memory",
                "memory",
                "Memory",
                "Memory",
                "Add associations to a memory one by one, and watch it break where the theory says.",
                MemoryLaboratory::open);
    }

    @Override
    protected Footage footage(MemoryFrame frame) {
        return new Footage(
                "memory",
                MemoryReel.of(
                        frame.experiment(),
                        model().captionProperty().get(),
                        model().solvedRuns(),
                        model().pins().runsProperty().get()),
                frame.status().horizon(),
                "associations n",
                figures().views(),
                MemoryReel.SHOWN);
    }

    @Override
    public List<TourStep> tour() {
        return MemoryTour.steps();
    }

    @Override
    public void close() {
        model().leave();
        super.close();
    }
}
