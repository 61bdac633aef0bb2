package org.engram.app.command;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.engram.ui.figure.Figure;

/** A laboratory whose runs have figures: one entry in {@link ExportCommand}. */
interface FigureSource {
    /**
     * What a run shows.
     *
     * @param figures by the names of {@link #figures()}, in that order
     * @param caption names every parameter and the seed
     */
    record Drawn(Map<String, Figure> figures, String caption) {}

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
}
