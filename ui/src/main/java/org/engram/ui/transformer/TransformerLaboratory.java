package org.engram.ui.transformer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.engram.simulation.run.Session;
import org.engram.simulation.run.training.TrainingRuns;
import org.engram.ui.film.Footage;
import org.engram.ui.laboratory.AskViewModel;
import org.engram.ui.laboratory.Command;
import org.engram.ui.laboratory.Figures;
import org.engram.ui.laboratory.Laboratory;
import org.engram.ui.laboratory.LaboratoryCommands;
import org.engram.ui.laboratory.LaboratoryEntry;
import org.engram.ui.laboratory.LoadedView;
import org.engram.ui.laboratory.Pins;
import org.engram.ui.laboratory.Surroundings;
import org.engram.ui.laboratory.TourStep;

/** The second laboratory: a one-layer transformer stores facts, in attention, in an MLP, or by a theorem's construction. */
public final class TransformerLaboratory implements Laboratory {
    private final TransformerViewModel model;
    private final LoadedView<TransformerView> view;
    private final List<Command> commands;

    private TransformerLaboratory(Surroundings surroundings) {
        model = new TransformerViewModel(
                new Session<>(TrainingRuns.usual()), surroundings.heapBytes(), surroundings.newSeed());
        view = LoadedView.of(TransformerView.class);
        view.controller().show(model, surroundings);
        commands = Stream.of(
                        LaboratoryCommands.facts(
                                model,
                                "Draws other embeddings, weights, batches and test prompts, with a new seed.",
                                ""),
                        LaboratoryCommands.presets(model),
                        LaboratoryCommands.pins(model.pins()),
                        LaboratoryCommands.figures(figures()))
                .flatMap(List::stream)
                .toList();
    }

    /** What the rail says of it. */
    public static LaboratoryEntry entry() {
        return new LaboratoryEntry(
                "transformer",
                "train",
                "Transformer",
                "Network",
                "Drag heads and MLP width, and watch a one-layer transformer store facts in either.",
                TransformerLaboratory::new);
    }

    @Override
    public TransformerViewModel model() {
        return model;
    }

    @Override
    public Region node() {
        return view.node();
    }

    @Override
    public Figures figures() {
        return view.controller().figures();
    }

    @Override
    public Optional<AskViewModel<?>> ask() {
        return Optional.of(model.ask());
    }

    @Override
    public Optional<Footage> footage() {
        return Optional.ofNullable(model.player().frameProperty().get())
                .map(frame -> new Footage(
                        "transformer",
                        TransformerReel.of(
                                frame.experiment(),
                                model.ownCaption(),
                                model.ask().subjectProperty().get(),
                                model.ask().relationProperty().get()),
                        frame.status().horizon(),
                        "steps",
                        figures().views(),
                        TransformerReel.SHOWN));
    }

    @Override
    public Optional<Pins<?, ?, ?>> pins() {
        return Optional.of(model.pins());
    }

    @Override
    public List<TourStep> tour() {
        return TransformerTour.steps();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public void pulse() {
        view.controller().pulse();
        Laboratory.super.pulse();
    }

    @Override
    public boolean busy() {
        return view.controller().busy() || Laboratory.super.busy();
    }
}
