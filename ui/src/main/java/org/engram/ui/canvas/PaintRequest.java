package org.engram.ui.canvas;

import org.engram.ui.figure.Canvas;
import org.engram.ui.figure.Figure;
import org.engram.ui.figure.FigureTheme;
import org.engram.ui.figure.FigureView;
import org.engram.ui.figure.Pointer;

/** All that a picture depends on; equal requests give equal pictures. */
record PaintRequest(Figure figure, FigureView view, Pointer pointer, FigureTheme theme, Canvas canvas) {}
