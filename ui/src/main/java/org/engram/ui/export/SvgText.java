package org.engram.ui.export;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.engram.ui.export.CommonLetters.Part;
import org.engram.ui.figure.Anchor;
import org.engram.ui.figure.FigureFonts;
import org.w3c.dom.Element;

/**
 * Batik's Graphics2D with text that stays text and stays in place where our typefaces are missing: it is anchored where it was aligned,
 * and letters that other typefaces may lack are outlines, with the letters beside them as a label.
 */
final class SvgText extends SVGGraphics2D {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    SvgText(SVGGeneratorContext context) {
        super(context, false);
    }

    @Override
    public void drawString(String text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(String text, float x, float y) {
        List<Part> parts = CommonLetters.parts(text);
        double at = x;
        for (Part part : parts) {
            double width = width(part.text());
            if (!part.common()) {
                outline(part.text(), at, y);
            } else if (parts.size() == 1) {
                anchored(part.text(), at, y, width);
            } else {
                between(part.text(), at, y, width);
            }
            at += width;
        }
    }

    private double width(String text) {
        return getFont().getStringBounds(text, FigureFonts.CONTEXT).getWidth();
    }

    private void anchored(String text, double x, double y, double width) {
        Anchor anchor = Anchor.of(getRenderingHints());
        double share = switch (anchor) {
            case START -> 0;
            case MIDDLE -> 0.5;
            case END -> 1;
        };
        Element element = element(text, x + share * width, y);
        if (anchor != Anchor.START) {
            element.setAttributeNS(null, "text-anchor", anchor == Anchor.END ? "end" : "middle");
        }
        add(element);
    }

    /** Beside outlines a text must keep its length in any typeface. */
    private void between(String text, double x, double y, double width) {
        Element element = element(text, x, y);
        element.setAttributeNS(null, "textLength", getGeneratorContext().doubleString(width));
        element.setAttributeNS(null, "lengthAdjust", "spacingAndGlyphs");
        add(element);
    }

    private Element element(String text, double x, double y) {
        Element element = getDOMFactory().createElementNS(SVG, "text");
        element.setAttributeNS(null, "x", getGeneratorContext().doubleString(x));
        element.setAttributeNS(null, "y", getGeneratorContext().doubleString(y));
        element.setAttributeNS(XML, "xml:space", "preserve");
        element.appendChild(getDOMFactory().createTextNode(text));
        return element;
    }

    private void outline(String text, double x, double y) {
        Font font = getFont();
        char[] letters = text.toCharArray();
        GlyphVector glyphs =
                font.layoutGlyphVector(FigureFonts.CONTEXT, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
        Element element = getShapeConverter()
                .toSVG(AffineTransform.getTranslateInstance(x, y).createTransformedShape(glyphs.getOutline()));
        if (element != null) {
            element.setAttributeNS(null, "aria-label", text);
            add(element);
        }
    }

    private void add(Element element) {
        domGroupManager.addElement(element, DOMGroupManager.FILL);
    }
}
