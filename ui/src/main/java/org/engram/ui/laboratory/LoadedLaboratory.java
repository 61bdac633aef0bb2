package org.engram.ui.laboratory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.engram.simulation.run.Frame;
import org.engram.ui.film.Footage;

/**
 * A laboratory whose view is a {@link LoadedView}, with the commands that all have.
 *
 * @param <F> what is published of its run
 * @param <M> its view model
 * @param <V> the controller of its view
 */
public abstract class LoadedLaboratory<
                F extends Frame, M extends LaboratoryViewModel<?, ?, ?, F>, V extends LaboratoryView<M>>
        implements Laboratory {
    private final M model;
    private final Pins<?, ?, ?> pins;
    private final LoadedView<V> view;
    private final List<Command> commands;

    /**
     * @param model closed with this
     * @param pins the pinned runs of the model
     * @param view of this class, and of the FXML file that has its name
     * @param seedHelp what another seed changes, in one sentence
     * @param whyNoSeed why the seed may be of no use, in one sentence
     */
    protected LoadedLaboratory(
            M model, Pins<?, ?, ?> pins, Class<V> view, Surroundings surroundings, String seedHelp, String whyNoSeed) {
        this.model = model;
        this.pins = pins;
        this.view = LoadedView.of(view);
        V controller = this.view.controller();
        controller.show(model, surroundings);
        commands = Stream.of(
                        controller.commands(),
                        LaboratoryCommands.of(model, pins, controller.figures(), seedHelp, whyNoSeed))
                .flatMap(List::stream)
                .toList();
    }

    /** What can be filmed of the run that this is the newest frame of. */
    protected abstract Footage footage(F frame);

    @Override
    public final Optional<Footage> footage() {
        return Optional.ofNullable(model.player().frameProperty().get()).map(this::footage);
    }

    @Override
    public final M model() {
        return model;
    }

    @Override
    public final Region node() {
        return view.node();
    }

    @Override
    public final Figures figures() {
        return view.controller().figures();
    }

    @Override
    public final Optional<Pins<?, ?, ?>> pins() {
        return Optional.of(pins);
    }

    @Override
    public final List<Command> commands() {
        return commands;
    }

    @Override
    public final void pulse() {
        view.controller().pulse();
        Laboratory.super.pulse();
    }

    @Override
    public final boolean busy() {
        return view.controller().busy() || Laboratory.super.busy();
    }
}
