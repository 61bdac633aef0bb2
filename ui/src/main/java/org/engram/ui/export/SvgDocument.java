package org.engram.ui.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SimpleImageHandler;
import org.engram.ui.figure.Canvas;
import org.engram.ui.figure.Face;
import org.engram.ui.figure.FigureFonts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A figure as SVG text, through Batik's Graphics2D. */
final class SvgDocument {
    private static final String SVG = "http://www.w3.org/2000/svg";

    /** Heatmaps are embedded at this many pixels for each unit. */
    private static final double SHARPNESS = 2;

    /** Refers to a file on the web that some programs would fetch. */
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>]*>\\s*");

    private static final String STACK = "Inter, 'Helvetica Neue', Arial, sans-serif";
    private static final String MATHEMATICS = "'Noto Sans Math', 'STIX Two Math', 'Cambria Math', serif";

    private SvgDocument() {}

    static String of(Plate plate, PlateSize size) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        context.setPrecision(2);
        context.setGenericImageHandler(new SimpleImageHandler(new EmbeddedPng()));
        SVGGraphics2D g = new SvgText(context);
        PlatePainter.paint(g, plate, new Canvas(size.unitsAcross(), size.unitsDown(), SHARPNESS));
        Element root = g.getRoot();
        frame(root, context, size);
        describe(root, plate);
        try (StringWriter text = new StringWriter()) {
            g.stream(root, text, true, false);
            return withFontStacks(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void frame(Element root, SVGGeneratorContext context, PlateSize size) {
        root.setAttributeNS(null, "width", context.doubleString(size.width()));
        root.setAttributeNS(null, "height", context.doubleString(size.height()));
        root.setAttributeNS(
                null,
                "viewBox",
                "0 0 " + context.doubleString(size.unitsAcross()) + " " + context.doubleString(size.unitsDown()));
    }

    /** What a screen reader says, and where the picture comes from. */
    private static void describe(Element root, Plate plate) {
        Element summary = root.getOwnerDocument().createElementNS(SVG, "desc");
        summary.setTextContent(plate.description());
        root.insertBefore(summary, root.getFirstChild());
        Element title = root.getOwnerDocument().createElementNS(SVG, "title");
        title.setTextContent(plate.figure().heading().title());
        root.insertBefore(title, summary);
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own XML parser is missing", e);
        }
    }

    /** Java names each weight of a typeface as a family of its own; a browser wants family, weight and what to take instead. */
    private static String withFontStacks(String svg) {
        String text = DOCTYPE.matcher(svg).replaceFirst("");
        for (Face face : Face.values()) {
            String family = FigureFonts.font(face, 12).getFamily();
            String stack = face == Face.MATHEMATICS ? MATHEMATICS : STACK;
            String weight = face.weight() == 400 ? "" : "\" font-weight=\"" + face.weight();
            text = text.replace("font-family=\"&apos;" + family + "&apos;\"", "font-family=\"" + stack + weight + "\"")
                    .replace("font-family=\"'" + family + "'\"", "font-family=\"" + stack + weight + "\"");
            text = text.replace(
                    "font-family:'" + family + "';", "font-family:" + stack + "; font-weight:" + face.weight() + ";");
        }
        return text;
    }
}
