package org.engram.ui.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import org.engram.ui.figure.Canvas;
import org.engram.ui.figure.FigureTheme;

/** A plate as PNG; the file says how large it is on paper, and what it shows. */
final class PngPicture {
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final double CSS_PIXELS_PER_INCH = 96;

    /**
     * What this thread painted on last. The next picture is mostly as large, and the window's small heap would be tidied for each, which
     * takes longer than painting.
     */
    private static final ThreadLocal<BufferedImage> PAPER = new ThreadLocal<>();

    private PngPicture() {}

    /** @param scale pixels of the picture for each CSS pixel */
    static void write(Plate plate, PlateSize size, double scale, OutputStream out) throws IOException {
        Canvas canvas = canvas(size, scale);
        BufferedImage image = paper(canvas);
        paint(plate, canvas, image);
        PngFile file = new PngFile(out);
        file.size(image.getWidth(), image.getHeight());
        file.density((int) Math.round(CSS_PIXELS_PER_INCH * scale * INCHES_PER_METRE));
        file.text("Title", plate.figure().heading().title());
        file.text("Description", plate.description());
        file.pixels(image);
        file.end();
    }

    private static BufferedImage paper(Canvas canvas) {
        BufferedImage last = PAPER.get();
        if (last == null || last.getWidth() != canvas.columns() || last.getHeight() != canvas.rows()) {
            last = blank(canvas);
            PAPER.set(last);
        }
        return last;
    }

    private static BufferedImage blank(Canvas canvas) {
        return new BufferedImage(canvas.columns(), canvas.rows(), BufferedImage.TYPE_INT_RGB);
    }

    private static Canvas canvas(PlateSize size, double scale) {
        return new Canvas(size.unitsAcross(), size.unitsDown(), size.zoom() * scale);
    }

    /** On a picture of its own. */
    static BufferedImage paint(Plate plate, PlateSize size, double scale) {
        Canvas canvas = canvas(size, scale);
        BufferedImage image = blank(canvas);
        paint(plate, canvas, image);
        return image;
    }

    /** All of the image, whatever was on it. */
    private static void paint(Plate plate, Canvas canvas, BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setColor(FigureTheme.PRINT.surface());
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(canvas.scale(), canvas.scale());
        PlatePainter.paint(g, plate, canvas);
        g.dispose();
    }
}
