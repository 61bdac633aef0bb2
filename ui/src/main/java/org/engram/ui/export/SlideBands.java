package org.engram.ui.export;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.engram.ui.figure.Axis;
import org.engram.ui.figure.FigureTheme;
import org.engram.ui.figure.LineFigure.Band;
import org.engram.ui.figure.PlotArea;

/** Stage bands as rectangles of a slide, to lie behind a chart whose plot has known edges. */
final class SlideBands {
    private final XSLFSlide slide;
    private final Axis x;
    private final Rectangle2D plot;

    SlideBands(XSLFSlide slide, PlotArea axes, Rectangle2D plot) {
        this.slide = slide;
        this.x = axes.x();
        this.plot = plot;
    }

    /** @param names height of their names above the plot */
    void draw(List<Band> bands, double names) {
        for (Band band : bands) {
            double from = plot.getX() + part(band.start(), 0) * plot.getWidth();
            double to = plot.getX() + part(band.end(), 1) * plot.getWidth();
            if (to > from) {
                band(band, new Rectangle2D.Double(from, plot.getY() - names, to - from, plot.getHeight() + names));
            }
        }
    }

    /** A fraction of the axis; {@code outside} where the scale has no place for the value. */
    private double part(double value, double outside) {
        double part = Double.isInfinite(value) ? 1 : x.fraction(value);
        return Double.isFinite(part) ? Math.clamp(part, 0, 1) : outside;
    }

    private void band(Band band, Rectangle2D place) {
        XSLFAutoShape shape = slide.createAutoShape();
        shape.setShapeType(ShapeType.RECT);
        shape.setAnchor(place);
        shape.setFillColor(FigureTheme.PRINT.color(band.tint()));
        shape.setLineColor(null);
        if (SlideText.BAND.width(band.name()) < place.getWidth() - 4) {
            SlideText.write(shape, SlideText.BAND, band.name());
            shape.setVerticalAlignment(VerticalAlignment.TOP);
            shape.getTextParagraphs().getFirst().setTextAlign(TextAlign.CENTER);
        }
    }
}
