package org.engram.ui.figure;

/** A picture as data: the same model gives the screen, PNG, SVG and CSV. Immutable. */
public sealed interface Figure permits LineFigure, HeatmapFigure, ScatterFigure, BarFigure {
    Heading heading();

    /** What the picture shows, in words, for a person who cannot see it. */
    String summary();
}
