package org.engram.ui.export;

import java.awt.Graphics2D;
import org.engram.ui.figure.Canvas;
import org.engram.ui.figure.Caption;
import org.engram.ui.figure.FigurePainter;
import org.engram.ui.figure.FigureTheme;

/** A figure with its caption, in the print theme, on any Graphics2D. */
final class PlatePainter {
    private PlatePainter() {}

    static void paint(Graphics2D g, Plate plate, Canvas size) {
        Caption caption = Caption.of(plate.origin().caption(), size.width());
        Canvas figure = new Canvas(size.width(), size.height() - caption.height(), size.scale());
        g.setColor(FigureTheme.PRINT.surface());
        g.fillRect(0, 0, (int) Math.ceil(size.width()), (int) Math.ceil(size.height()));
        FigurePainter.paint(g, Printed.of(plate.figure()), plate.view(), FigureTheme.PRINT, figure);
        caption.paint(g, FigureTheme.PRINT, figure.height());
    }
}
