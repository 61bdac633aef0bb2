package org.engram.ui.transformer;

import java.util.List;
import java.util.Optional;
import org.engram.simulation.run.Session;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.run.training.TrainingRuns;
import org.engram.ui.film.Footage;
import org.engram.ui.laboratory.AskViewModel;
import org.engram.ui.laboratory.LaboratoryEntry;
import org.engram.ui.laboratory.LoadedLaboratory;
import org.engram.ui.laboratory.Surroundings;
import org.engram.ui.laboratory.TourStep;

/** The second laboratory: a one-layer transformer stores facts, in attention, in an MLP, or by a theorem's construction. */
public final class TransformerLaboratory
        extends LoadedLaboratory<TrainingFrame, TransformerViewModel, TransformerView> {
    private TransformerLaboratory(TransformerViewModel model, Surroundings surroundings) {
        super(
                model,
                model.pins(),
                TransformerView.class,
                surroundings,
                "Draws other embeddings, weights, batches and test prompts, with a new seed.",
                "");
    }

    private static TransformerLaboratory open(Surroundings surroundings) {
        return new TransformerLaboratory(
                new TransformerViewModel(
                        new Session<>(TrainingRuns.usual()), surroundings.heapBytes(), surroundings.newSeed()),
                surroundings);
    }

    /** What the rail says of it. */
    public static LaboratoryEntry entry() {
        return new LaboratoryEntry(
                "transformer",
                "train",
                "Transformer",
                "Network",
                "Drag heads and MLP width, and watch a one-layer transformer store facts in either.",
                TransformerLaboratory::open);
    }

    @Override
    public Optional<AskViewModel<?>> ask() {
        return Optional.of(model().ask());
    }

    @Override
    protected Footage footage(TrainingFrame frame) {
        return new Footage(
                "transformer",
                TransformerReel.of(
                        frame.experiment(),
                        model().captionProperty().get(),
                        model().solvedRuns(),
                        model().pins().runsProperty().get(),
                        model().ask().subjectProperty().get(),
                        model().ask().relationProperty().get()),
                frame.status().horizon(),
                "steps",
                figures().views(),
                TransformerReel.SHOWN);
    }

    @Override
    public List<TourStep> tour() {
        return TransformerTour.steps();
    }
}
