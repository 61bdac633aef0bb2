package org.engram.ui.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.engram.simulation.run.Session;
import org.engram.simulation.run.flow.FlowRuns;
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

/** The first laboratory: gradient flow of linear attention, from hallucination to recall. */
public final class FlowLaboratory implements Laboratory {
    private final FlowViewModel model;
    private final LoadedView<FlowView> view;
    private final List<Command> commands;

    private FlowLaboratory(Surroundings surroundings) {
        model = new FlowViewModel(new Session<>(FlowRuns.usual()), surroundings.heapBytes(), surroundings.newSeed());
        view = LoadedView.of(FlowView.class);
        view.controller().show(model, surroundings);
        commands = Stream.of(
                        LaboratoryCommands.facts(
                                model, "Draws other random facts, with a new seed.", "Only random facts have a seed."),
                        LaboratoryCommands.presets(model),
                        LaboratoryCommands.pins(model.pins()),
                        LaboratoryCommands.figures(figures()))
                .flatMap(List::stream)
                .toList();
    }

    /** What the rail says of it. */
    public static LaboratoryEntry entry() {
        return new LaboratoryEntry(
                "flow",
                "flow",
                "Gradient flow",
                "Flow",
                "Watch a linear-attention model hallucinate, then recall, along its exact gradient flow.",
                FlowLaboratory::new);
    }

    @Override
    public FlowViewModel model() {
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
                        "flow",
                        FlowReel.of(
                                frame.experiment(),
                                model.ownCaption(),
                                model.ask().subjectProperty().get(),
                                model.ask().relationProperty().get()),
                        frame.status().horizon(),
                        "time t",
                        figures().views(),
                        FlowFigures.NAMES));
    }

    @Override
    public Optional<Pins<?, ?, ?>> pins() {
        return Optional.of(model.pins());
    }

    @Override
    public List<TourStep> tour() {
        return FlowTour.steps();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }
}
