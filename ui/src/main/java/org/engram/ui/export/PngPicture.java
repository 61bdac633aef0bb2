package org.engram.ui.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import org.engram.ui.figure.Canvas;

/** A plate as PNG; the file says how large it is on paper, and what it shows. */
final class PngPicture {
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final double CSS_PIXELS_PER_INCH = 96;

    private PngPicture() {}

    /** @param scale pixels of the picture for each CSS pixel */
    static void write(Plate plate, PlateSize size, double scale, OutputStream out) throws IOException {
        BufferedImage image = paint(plate, size, scale);
        PngFile file = new PngFile(out);
        file.size(image.getWidth(), image.getHeight());
        file.density((int) Math.round(CSS_PIXELS_PER_INCH * scale * INCHES_PER_METRE));
        file.text("Title", plate.figure().heading().title());
        file.text("Description", plate.description());
        file.pixels(image);
        file.end();
    }

    static BufferedImage paint(Plate plate, PlateSize size, double scale) {
        Canvas canvas = new Canvas(size.unitsAcross(), size.unitsDown(), size.zoom() * scale);
        BufferedImage image = new BufferedImage(canvas.columns(), canvas.rows(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(canvas.scale(), canvas.scale());
        PlatePainter.paint(g, plate, canvas);
        g.dispose();
        return image;
    }
}
