package org.engram.ui.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.engram.ui.figure.Canvas;

/** A plate as PNG; the file says how large it is on paper, and what it shows. */
final class PngPicture {
    private static final String TREE = "javax_imageio_png_1.0";
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final double CSS_PIXELS_PER_INCH = 96;

    private PngPicture() {}

    /** @param scale pixels of the picture for each CSS pixel */
    static void write(Plate plate, PlateSize size, double scale, OutputStream out) throws IOException {
        BufferedImage image = paint(plate, size, scale);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        metadata.mergeTree(TREE, description(plate, scale));
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
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

    private static IIOMetadataNode description(Plate plate, double scale) throws IIOInvalidTreeException {
        String perMetre = Long.toString(Math.round(CSS_PIXELS_PER_INCH * scale * INCHES_PER_METRE));
        IIOMetadataNode density = new IIOMetadataNode("pHYs");
        density.setAttribute("pixelsPerUnitXAxis", perMetre);
        density.setAttribute("pixelsPerUnitYAxis", perMetre);
        density.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode text = new IIOMetadataNode("iTXt");
        text.appendChild(entry("Title", plate.figure().heading().title()));
        text.appendChild(entry("Description", plate.description()));
        IIOMetadataNode root = new IIOMetadataNode(TREE);
        root.appendChild(density);
        root.appendChild(text);
        return root;
    }

    private static IIOMetadataNode entry(String keyword, String text) {
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "en");
        entry.setAttribute("translatedKeyword", keyword);
        entry.setAttribute("text", text);
        return entry;
    }
}
