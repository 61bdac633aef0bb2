package org.engram.ui.export;

import org.engram.ui.figure.Figure;
import org.engram.ui.figure.FigureView;

/**
 * A figure as it goes into a file.
 *
 * @param view the scales and the zoom of the screen
 * @param caption the line below that names every parameter and the seed
 */
public record Plate(Figure figure, FigureView view, String caption) {}
