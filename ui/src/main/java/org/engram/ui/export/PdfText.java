package org.engram.ui.export;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.engram.ui.figure.FigureFonts;

/**
 * Text of figures as text in a PDF, in the typefaces of the screen and letter for letter in the same places, marks above their letters
 * (p̂) included. A text with a letter that the embedded typefaces lack is drawn as outlines by whoever asks.
 */
final class PdfText implements IPdfBoxGraphics2DFontTextDrawer {
    private final PdfFonts fonts;

    PdfText(PDDocument document) {
        fonts = new PdfFonts(document);
    }

    /** Letters that follow each other as the typeface has them. */
    private record Piece(String text, Point2D place) {}

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv environment) throws IOException {
        return fonts.canWrite(font(text, environment), text(text));
    }

    @Override
    public void drawText(AttributedCharacterIterator attributed, IFontTextDrawerEnv environment) throws IOException {
        Font font = font(attributed, environment);
        String text = text(attributed);
        PDFont embedded = fonts.embedded(font);
        PDPageContentStream content = environment.getContentStream();
        environment.applyPaint(environment.getPaint(), font.getStringBounds(text, FigureFonts.CONTEXT));
        content.beginText();
        content.setFont(embedded, font.getSize2D());
        for (Piece piece : pieces(font, text)) {
            content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) piece.place().getX(), (float)
                    piece.place().getY()));
            content.showText(piece.text());
        }
        content.endText();
    }

    /** A text with marks goes letter by letter, because only the screen's typeface knows where marks go. */
    private static List<Piece> pieces(Font font, String text) {
        if (text.codePoints().noneMatch(PdfText::isMark)) {
            return List.of(new Piece(text, new Point2D.Double()));
        }
        char[] letters = text.toCharArray();
        GlyphVector glyphs =
                font.layoutGlyphVector(FigureFonts.CONTEXT, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            int from = glyphs.getGlyphCharIndex(i);
            int to = text.offsetByCodePoints(from, 1);
            pieces.add(new Piece(text.substring(from, to), glyphs.getGlyphPosition(i)));
        }
        return pieces;
    }

    private static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    @Override
    public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv environment) {
        return environment.getCalculationGraphics().getFontMetrics(font);
    }

    private static Font font(AttributedCharacterIterator text, IFontTextDrawerEnv environment) {
        return text.getAttribute(TextAttribute.FONT) instanceof Font font ? font : environment.getFont();
    }

    private static String text(AttributedCharacterIterator iterator) {
        StringBuilder text = new StringBuilder();
        for (char c = iterator.first(); c != AttributedCharacterIterator.DONE; c = iterator.next()) {
            text.append(c);
        }
        return text.toString();
    }
}
