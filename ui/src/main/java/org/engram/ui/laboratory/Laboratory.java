package org.engram.ui.laboratory;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.engram.ui.film.Footage;

/**
 * What the window shows one at a time: a view with its figures, the view model behind it, and the commands it adds. All methods on the
 * JavaFX thread.
 */
public interface Laboratory extends AutoCloseable {
    /** Settings and what changes them, the run, the player, the notice. */
    LaboratoryViewModel<?, ?, ?, ?> model();

    /** Everything between the bar on top and the transport bar. */
    Region node();

    /** The figures in it. */
    Figures figures();

    /** The question put to the model; empty where none is asked. */
    default Optional<AskViewModel<?>> ask() {
        return Optional.empty();
    }

    /** What can be filmed; empty while there is no run yet. */
    default Optional<Footage> footage() {
        return Optional.empty();
    }

    /** The runs that are pinned; empty where none can be. */
    default Optional<Pins<?, ?, ?>> pins() {
        return Optional.empty();
    }

    /** Whether the picture is of the run that the settings lead to; a moment after a change it is still of the one before. */
    default boolean showsPresentRun() {
        return pins().map(Pins::showsPresentRun).orElse(true);
    }

    /** The steps of its guided tour; empty where there is none. */
    default List<TourStep> tour() {
        return List.of();
    }

    /** Besides those that the window has for every laboratory; in the order of the shortcut sheet. */
    List<Command> commands();

    /** Takes the newest frame of the run; whether there was a new one. */
    default boolean take() {
        return model().take();
    }

    /** Once a picture, while the laboratory is shown. */
    default void pulse() {
        model().pulse();
        pins().ifPresent(Pins::pulse);
        figures().pulse();
    }

    /** Whether something is awaited that does not call what was given to {@link #onStale}. */
    default boolean busy() {
        return model().busy() || figures().busy();
    }

    /** Called on any thread when there is something to take or to paint. */
    default void onStale(Runnable action) {
        model().onStale(action);
        pins().ifPresent(pins -> pins.onStale(action));
        figures().onStale(action);
    }

    /** Ends the simulations, within seconds. */
    @Override
    default void close() {
        pins().ifPresent(Pins::close);
        model().close();
    }
}
