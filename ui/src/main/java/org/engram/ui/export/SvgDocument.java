package org.engram.ui.export;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SimpleImageHandler;
import org.engram.ui.figure.Canvas;
import org.engram.ui.figure.Face;
import org.engram.ui.figure.FigureFonts;
import org.w3c.dom.Document;

/** A figure as SVG text, through Batik's Graphics2D. */
final class SvgDocument {
    /** Heatmaps are embedded at this many pixels for each unit. */
    private static final double SHARPNESS = 2;

    private static final String STACK = "Inter, 'Helvetica Neue', Arial, sans-serif";
    private static final String MATHEMATICS = "'Noto Sans Math', 'STIX Two Math', 'Cambria Math', serif";

    private SvgDocument() {}

    static String of(Plate plate, double width, double height) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        context.setPrecision(2);
        context.setGenericImageHandler(new SimpleImageHandler(new EmbeddedPng()));
        SVGGraphics2D g = new SVGGraphics2D(context, false);
        g.setSVGCanvasSize(new Dimension((int) Math.ceil(width), (int) Math.ceil(height)));
        PlatePainter.paint(g, plate, new Canvas(width, height, SHARPNESS));
        try (StringWriter text = new StringWriter()) {
            g.stream(text, true);
            return withFontStacks(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own XML parser is missing", e);
        }
    }

    /** Java names each weight of a typeface as a family of its own; a browser wants family, weight and what to take instead. */
    private static String withFontStacks(String svg) {
        String text = svg;
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
