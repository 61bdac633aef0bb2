package org.engram.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.engram.simulation.runfile.RunFile;
import org.engram.ui.figure.Figure;
import org.engram.ui.film.Reel;

/** A laboratory whose runs have figures: one entry in {@link ExportCommand}. */
interface FigureSource {
    /**
     * What a run shows.
     *
     * @param figures by the names of {@link #figures()}, in that order, without those that this run does not have
     * @param caption names every parameter and the seed
     */
    record Drawn(Map<String, Figure> figures, String caption) {
        /**
         * Those with these names.
         *
         * @throws UsageException when the run has not all of them
         */
        Map<String, Figure> among(List<String> names) {
            Map<String, Figure> some = new LinkedHashMap<>();
            for (String name : names) {
                if (!figures.containsKey(name)) {
                    throw new UsageException("--figure has %s but this run has only %s."
                            .formatted(name, String.join(", ", figures.keySet())));
                }
                some.put(name, figures.get(name));
            }
            return some;
        }
    }

    /** The names of all figures, as --figure takes them. */
    List<String> figures();

    /**
     * Repeats a run and draws it.
     *
     * @param at the moment that the figures show; empty for the end of the run
     * @throws UsageException when the run has no such moment
     * @throws FailureException when the run cannot be repeated
     */
    Drawn draw(RunFile file, OptionalDouble at, Progress progress);

    /**
     * The run of a file, to be filmed; empty where runs have no figures that move.
     *
     * @throws FailureException when the run cannot be repeated
     */
    default Optional<Reel> reel(RunFile file) {
        return Optional.empty();
    }
}
