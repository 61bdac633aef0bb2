package org.engram.ui.laboratory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.engram.ui.canvas.Pixels;
import org.engram.ui.export.FigureExport;
import org.engram.ui.export.Plate;
import org.engram.ui.export.PlateSize;

/** A figure on its way to the clipboard. Made on any thread; a program that pastes takes what it knows best. */
final class FigureCopy {
    private static final double SCALE = 2;
    private static final DataFormat SVG = format("image/svg+xml");
    private static final DataFormat CSV = format("text/csv");

    private final ClipboardContent content = new ClipboardContent();

    private FigureCopy() {}

    /** Pixels, and vectors for programs that know them. No plain text, or word processors would paste the source of the vectors. */
    static FigureCopy picture(Plate plate, PlateSize size) {
        FigureCopy copy = new FigureCopy();
        copy.content.putImage(Pixels.image(FigureExport.picture(plate, size, SCALE)));
        copy.content.put(SVG, bytes(FigureExport.svg(plate, size)));
        return copy;
    }

    /** A table: with tabs as plain text, which fills the cells of a spreadsheet, and as CSV. */
    static FigureCopy data(Plate plate) {
        FigureCopy copy = new FigureCopy();
        copy.content.putString(FigureExport.data(plate.figure(), '\t'));
        copy.content.put(CSV, bytes(FigureExport.data(plate.figure(), ',')));
        return copy;
    }

    /** On the JavaFX thread. */
    void toClipboard() {
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A name may be given once in a program. */
    private static DataFormat format(String type) {
        DataFormat known = DataFormat.lookupMimeType(type);
        return known == null ? new DataFormat(type) : known;
    }
}
