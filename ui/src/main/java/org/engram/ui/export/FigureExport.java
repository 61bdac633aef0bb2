package org.engram.ui.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.engram.ui.figure.Canvas;
import org.engram.ui.figure.Figure;

/** One figure as one file; see {@link AtomicFile} for what happens when it cannot be written. */
public final class FigureExport {
    private FigureExport() {}

    /** Pixels, {@code scale} for each unit of width and height. */
    public static void png(Plate plate, Path file, double width, double height, double scale) throws ExportException {
        Canvas size = new Canvas(width, height, scale);
        BufferedImage image = new BufferedImage(size.columns(), size.rows(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        PlatePainter.paint(g, plate, size);
        g.dispose();
        AtomicFile.write(file, out -> {
            if (!ImageIO.write(image, "png", out)) {
                throw new IOException("no PNG writer");
            }
        });
    }

    /** Vectors; text stays text, a heatmap is an embedded picture between vector axes. */
    public static void svg(Plate plate, Path file, double width, double height) throws ExportException {
        String svg = SvgDocument.of(plate, width, height);
        AtomicFile.write(file, out -> out.write(svg.getBytes(StandardCharsets.UTF_8)));
    }

    /** The numbers behind the figure, all of them. */
    public static void csv(Figure figure, Path file) throws ExportException {
        AtomicFile.write(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            FigureCsv.write(figure, writer);
            writer.flush();
        });
    }
}
