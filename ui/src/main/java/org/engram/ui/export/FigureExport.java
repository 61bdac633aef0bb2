package org.engram.ui.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.engram.ui.figure.Figure;

/** One figure as one file, or on its way to the clipboard. */
public final class FigureExport {
    private FigureExport() {}

    /**
     * Writes one file; see {@link AtomicFile} for what happens when it cannot be written.
     *
     * @param scale pixels of a PNG for each CSS pixel of {@code size}
     */
    public static void write(Plate plate, Format format, PlateSize size, double scale, Path file)
            throws ExportException {
        AtomicFile.write(file, content(List.of(plate), format, size, scale));
    }

    /** Pixels, {@code scale} for each CSS pixel. */
    public static BufferedImage picture(Plate plate, PlateSize size, double scale) {
        return PngPicture.paint(plate, size, scale);
    }

    /** The text of an SVG file. */
    public static String svg(Plate plate, PlateSize size) {
        return SvgDocument.of(plate, size);
    }

    /**
     * The numbers behind a figure, as the text of a file of tables.
     *
     * @param separator between two cells: a comma, or a tab
     */
    public static String data(Figure figure, char separator) {
        StringWriter text = new StringWriter();
        try {
            new FigureTable(separator, text).write(figure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** What goes into a file of a format; of several plates only slides can be made. */
    static AtomicFile.Content content(List<Plate> plates, Format format, PlateSize size, double scale) {
        Plate first = plates.getFirst();
        return switch (format) {
            case SVG -> out -> out.write(SvgDocument.of(first, size).getBytes(StandardCharsets.UTF_8));
            case PDF -> out -> PdfDocument.write(first, size, out);
            case PNG -> out -> PngPicture.write(first, size, scale, out);
            case PPTX -> out -> SlideDeck.write(plates, size, out);
            case CSV ->
                out -> {
                    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                    new FigureTable(',', writer).write(first.figure());
                    writer.flush();
                };
        };
    }
}
