package org.engram.ui.figure;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Paints successive pictures of one figure on the screen; what stands still is painted once and kept. Not for several threads. */
public final class FigureRaster {
    /** All that the still part of a line figure depends on. */
    private record Still(
            LineFigure.Backdrop backdrop, Heading heading, FigureView view, FigureTheme theme, Canvas canvas, Axis y) {}

    private Still still;
    private BufferedImage layer;

    /** Nothing kept yet. */
    public FigureRaster() {}

    /** Replaces the content of an image of {@code canvas.columns()} × {@code canvas.rows()} pixels. */
    public void paint(
            BufferedImage image, Figure figure, FigureView view, Pointer pointer, FigureTheme theme, Canvas canvas) {
        Graphics2D g = image.createGraphics();
        try {
            if (figure instanceof LineFigure line) {
                line(g, line, view, pointer, theme, canvas);
            } else {
                clear(g, canvas);
                g.scale(canvas.scale(), canvas.scale());
                Paper paper = new Paper(g, theme, canvas.pixel());
                FigurePainter.surface(paper, canvas);
                FigurePainter.whole(paper, figure, view, canvas, pointer);
            }
        } finally {
            g.dispose();
        }
    }

    private void line(
            Graphics2D g, LineFigure figure, FigureView view, Pointer pointer, FigureTheme theme, Canvas canvas) {
        LineLayout layout = LineLayout.of(figure, view, canvas);
        Still wanted = new Still(
                figure.backdrop(),
                figure.heading(),
                view,
                theme,
                canvas,
                layout.area().y());
        if (!wanted.equals(still)) {
            layer = backdrop(figure, view, theme, canvas, layout);
            still = wanted;
        }
        g.setComposite(AlphaComposite.Src);
        g.drawImage(layer, 0, 0, null);
        g.setComposite(AlphaComposite.SrcOver);
        g.scale(canvas.scale(), canvas.scale());
        FigurePainter.moving(new Paper(g, theme, canvas.pixel()), figure, layout, pointer);
    }

    private BufferedImage backdrop(
            LineFigure figure, FigureView view, FigureTheme theme, Canvas canvas, LineLayout layout) {
        boolean fits = layer != null && layer.getWidth() == canvas.columns() && layer.getHeight() == canvas.rows();
        BufferedImage image =
                fits ? layer : new BufferedImage(canvas.columns(), canvas.rows(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        clear(g, canvas);
        g.scale(canvas.scale(), canvas.scale());
        Paper paper = new Paper(g, theme, canvas.pixel());
        FigurePainter.surface(paper, canvas);
        new BackdropPainter(paper, figure, layout).paint(view);
        g.dispose();
        return image;
    }

    private static void clear(Graphics2D g, Canvas canvas) {
        g.setComposite(AlphaComposite.Clear);
        g.fillRect(0, 0, canvas.columns(), canvas.rows());
        g.setComposite(AlphaComposite.SrcOver);
    }
}
