package org.engram.ui.laboratory;

import java.util.List;

/**
 * The controller of what a {@link LoadedLaboratory} shows.
 *
 * @param <M> the view model
 */
public interface LaboratoryView<M> {
    /** Shows it from now on; called once, before anything else. */
    void show(M model, Surroundings surroundings);

    /** The figures in it. */
    Figures figures();

    /** Those that it has buttons of its own for. */
    default List<Command> commands() {
        return List.of();
    }

    /** Once a picture: takes what other threads have ready, and renews what could not be renewed at once. */
    default void pulse() {}

    /** Whether something is still to be taken or renewed. */
    default boolean busy() {
        return false;
    }
}
