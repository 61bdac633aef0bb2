package org.engram.ui.export;

import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.engram.ui.figure.Face;
import org.engram.ui.figure.FigureFonts;

/** The typefaces in one PDF: only those that it uses, and of those only the letters that it uses. */
final class PdfFonts {
    private final PDDocument document;
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    boolean canWrite(Font font, String text) throws IOException {
        PDFont embedded = embedded(font);
        for (int letter : text.codePoints().toArray()) {
            if (!canWrite(embedded, Character.toString(letter))) {
                return false;
            }
        }
        return true;
    }

    /** There is no other way to ask. */
    private static boolean canWrite(PDFont font, String letter) throws IOException {
        try {
            return font.encode(letter).length > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The typeface of a font of a figure, in the document from now on. */
    PDFont embedded(Font font) throws IOException {
        Face face = FigureFonts.face(font);
        PDFont known = fonts.get(face);
        if (known == null) {
            known = load(face);
            fonts.put(face, known);
        }
        return known;
    }

    private PDFont load(Face face) throws IOException {
        try (InputStream in = Face.class.getClassLoader().getResourceAsStream(face.trueType())) {
            if (in == null) {
                throw new IllegalStateException("font " + face.trueType() + " is not on the class path");
            }
            return PDType0Font.load(document, in, true);
        }
    }
}
