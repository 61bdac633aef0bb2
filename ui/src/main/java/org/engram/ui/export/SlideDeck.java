package org.engram.ui.export;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** Plates as PowerPoint slides of 16:9, one for each. Equal plates give equal bytes. */
final class SlideDeck {
    private static final Dimension PAGE = new Dimension(960, 540);
    private static final String BEGINNING = "1980-01-01T00:00:00Z";

    private SlideDeck() {}

    /** @param size half a slide, or else all of it */
    static void write(List<Plate> plates, PlateSize size, OutputStream out) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            widen(show);
            dropThumbnail(show.getPackage());
            for (Plate plate : plates) {
                XSLFSlide slide =
                        show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
                new PlateSlide(show, slide, size.equals(PlateSize.HALF)).fill(plate);
            }
            describe(show.getProperties().getCoreProperties(), plates.getFirst());
            ByteArrayOutputStream zip = new ByteArrayOutputStream(1 << 16);
            show.write(zip);
            RepeatableZip.copy(zip.toByteArray(), out);
        } catch (InvalidFormatException e) {
            throw new IOException("slides without properties", e);
        }
    }

    /** The library's template is for slides of 4:3. */
    private static void widen(XMLSlideShow show) {
        double factor = PAGE.getWidth() / show.getPageSize().getWidth();
        show.setPageSize(PAGE);
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            Stream.concat(Stream.of(master), Stream.of(master.getSlideLayouts()))
                    .forEach(sheet -> widen(sheet, factor));
        }
    }

    /** It shows the template. */
    private static void dropThumbnail(OPCPackage parts) {
        for (PackageRelationship relationship : parts.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)) {
            parts.removePart(parts.getPart(relationship));
            parts.removeRelationship(relationship.getId());
        }
    }

    private static void widen(XSLFSheet sheet, double factor) {
        for (XSLFShape shape : sheet.getShapes()) {
            Rectangle2D at = shape.getAnchor();
            if (at != null && shape instanceof XSLFTextShape text) {
                text.setAnchor(
                        new Rectangle2D.Double(at.getX() * factor, at.getY(), at.getWidth() * factor, at.getHeight()));
            }
        }
    }

    private static void describe(CoreProperties properties, Plate first) throws InvalidFormatException {
        properties.setTitle(first.figure().heading().title());
        properties.setCreator("Engram");
        properties.setDescription(first.origin().caption());
        date(properties);
    }

    /** A file must have a date, but may not depend on when it was made. */
    static void date(CoreProperties properties) throws InvalidFormatException {
        properties.setCreated(BEGINNING);
        properties.setModified(BEGINNING);
    }
}
