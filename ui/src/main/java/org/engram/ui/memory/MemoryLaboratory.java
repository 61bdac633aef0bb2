package org.engram.ui.memory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.engram.simulation.run.Session;
import org.engram.simulation.run.memory.MemoryRuns;
import org.engram.ui.film.Footage;
import org.engram.ui.laboratory.Command;
import org.engram.ui.laboratory.Figures;
import org.engram.ui.laboratory.Laboratory;
import org.engram.ui.laboratory.LaboratoryCommands;
import org.engram.ui.laboratory.LaboratoryEntry;
import org.engram.ui.laboratory.LoadedView;
import org.engram.ui.laboratory.Pins;
import org.engram.ui.laboratory.Surroundings;
import org.engram.ui.laboratory.TourStep;

/** The third laboratory: associations in a matrix or an MLP, added until they drown in one another. */
public final class MemoryLaboratory implements Laboratory {
    private final MemoryViewModel model;
    private final LoadedView<MemoryView> view;
    private final List<Command> commands;

    private MemoryLaboratory(Surroundings surroundings) {
        model = new MemoryViewModel(
                new Session<>(MemoryRuns.usual()), surroundings.heapBytes(), surroundings.newSeed());
        view = LoadedView.of(MemoryView.class);
        List<Command> adding = adding(model);
        view.controller().show(model, surroundings, adding);
        commands = Stream.of(
                        adding,
                        LaboratoryCommands.facts(
                                model, "Draws other embeddings, outputs and neurons, with a new seed.", ""),
                        LaboratoryCommands.presets(model),
                        LaboratoryCommands.pins(model.pins()),
                        LaboratoryCommands.figures(figures()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Command> adding(MemoryViewModel model) {
        String group = "Associations";
        return List.of(
                Command.of(
                        "add",
                        group,
                        "Add an association",
                        "A",
                        "Puts one association more into the memory, and says what it recalls then.",
                        model::add),
                Command.of(
                        "break",
                        group,
                        "Add until it breaks",
                        "B",
                        "Adds associations until one is not recalled any more; pressed again meanwhile, it stops.",
                        model::addUntilItBreaks));
    }

    /** What the rail says of it. */
    public static LaboratoryEntry entry() {
        return new LaboratoryEntry(
                "memory",
                "memory",
                "Memory",
                "Memory",
                "Add associations to a memory one by one, and watch it break where the theory says.",
                MemoryLaboratory::new);
    }

    @Override
    public MemoryViewModel model() {
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
    public Optional<Pins<?, ?, ?>> pins() {
        return Optional.of(model.pins());
    }

    @Override
    public Optional<Footage> footage() {
        return Optional.ofNullable(model.player().frameProperty().get())
                .map(frame -> new Footage(
                        "memory",
                        MemoryReel.of(frame, model.ownCaption()),
                        frame.status().horizon(),
                        "associations n",
                        figures().views(),
                        MemoryReel.SHOWN));
    }

    @Override
    public List<TourStep> tour() {
        return MemoryTour.steps();
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

    @Override
    public void close() {
        model.leave();
        Laboratory.super.close();
    }
}
