package org.engram.ui.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.engram.ui.figure.Canvas;

/** A plate as PDF of one page, through pdfbox. Equal plates give equal bytes: there is no date in it. */
final class PdfDocument {
    /** Heatmaps are embedded at this many pixels for each unit. */
    private static final double SHARPNESS = 2;

    /** Of the document's identifier, which would else be the time. */
    private static final long ID = 1;

    private PdfDocument() {}

    static void write(Plate plate, PlateSize size, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(ID);
            describe(document, plate);
            PDPage page = new PDPage(new PDRectangle((float) size.pointsAcross(), (float) size.pointsDown()));
            document.addPage(page);
            PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, (float) size.unitsAcross(), (float) size.unitsDown());
            g.setFontTextDrawer(new PdfText(document));
            PlatePainter.paint(g, plate, new Canvas(size.unitsAcross(), size.unitsDown(), SHARPNESS));
            g.dispose();
            float zoom = (float) size.pointsPerUnit();
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(Matrix.getScaleInstance(zoom, zoom));
                content.drawForm(g.getXFormObject());
            }
            document.save(out);
        }
    }

    private static void describe(PDDocument document, Plate plate) {
        document.getDocumentInformation().setTitle(plate.figure().heading().title());
        document.getDocumentInformation().setSubject(plate.description());
        document.getDocumentInformation().setCreator("Engram");
        document.getDocumentCatalog().setLanguage("en");
    }
}
