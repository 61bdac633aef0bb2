package org.engram.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;

/**
 * One figure on its way into the file that a person named.
 *
 * @param plate made when the file is written
 * @param scale pixels of a PNG for each CSS pixel of {@code size}
 */
public record FigureFile(Supplier<Plate> plate, Format format, PlateSize size, double scale, Path file)
        implements ExportTask {

    @Override
    public List<Path> files() {
        return List.of(file);
    }

    @Override
    public void write(DoubleConsumer progress) throws ExportException {
        FigureExport.write(plate.get(), format, size, scale, file);
        progress.accept(1);
    }

    /** A name as it was given, with the ending of the format where it has none. */
    public static Path named(Path given, Format format) {
        String name = given.getFileName().toString();
        boolean ends = name.toLowerCase(Locale.ROOT).endsWith("." + format.ending());
        return ends ? given : given.resolveSibling(name + "." + format.ending());
    }
}
