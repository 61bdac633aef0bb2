package org.engram.ui.export;

import java.awt.Color;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.engram.ui.export.ChartLine.Label;
import org.engram.ui.figure.FigureTheme;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTValAx;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** What the library has no words for: styled titles of axes, a legend's letters, one label of a series, colours of markers. */
final class ChartText {
    private static final int HUNDREDTHS = 100;
    private static final int UPWARDS = -90 * 60_000;
    private static final int LOWERED = -25_000;

    /** A label at one point: the name of its series; all others have none. */
    private static final String LABELS = """
            <c:dLbls xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
                     xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
            <c:dLbl><c:idx val="POINT"/>\
            <c:txPr><a:bodyPr wrap="none"/><a:p><a:pPr><a:defRPr sz="1200"><a:solidFill><a:srgbClr val="COLOR"/></a:solidFill>\
            </a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr><c:dLblPos val="PLACE"/>\
            <c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="1"/>\
            <c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbl>\
            <c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/>\
            <c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>""";

    private static final String TRIANGLE = """
            <c:marker xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
                      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
            <c:symbol val="triangle"/><c:size val="9"/>\
            <c:spPr><a:solidFill><a:srgbClr val="INSIDE"/></a:solidFill>\
            <a:ln w="9525"><a:solidFill><a:srgbClr val="EDGE"/></a:solidFill></a:ln></c:spPr></c:marker>""";

    private ChartText() {}

    /** Shows the name of a series at one of its points. */
    static void nameAt(CTScatterSer series, int point, Label where) {
        String labels = LABELS.replace("POINT", Integer.toString(point))
                .replace("COLOR", hex(FigureTheme.PRINT.muted()))
                .replace("PLACE", place(where));
        try {
            series.addNewDLbls().set(CTDLbls.Factory.parse(labels, withoutRoot()));
        } catch (XmlException e) {
            throw new IllegalStateException("the labels of a series are no XML", e);
        }
    }

    private static String place(Label where) {
        return switch (where) {
            case ABOVE -> "t";
            case BELOW -> "b";
            case RIGHT -> "r";
            case NONE -> throw new IllegalArgumentException("a series without a label has none at a place");
        };
    }

    /** Triangles instead of no markers. */
    static void triangles(CTScatterSer series, Color inside, Color edge) {
        String marker = TRIANGLE.replace("INSIDE", hex(inside)).replace("EDGE", hex(edge));
        try {
            series.getMarker().set(CTMarker.Factory.parse(marker, withoutRoot()));
        } catch (XmlException e) {
            throw new IllegalStateException("the markers of a series are no XML", e);
        }
    }

    private static XmlOptions withoutRoot() {
        return new XmlOptions().setLoadReplaceDocumentElement(null);
    }

    /** The letters of a part of the chart that has no words of its own. */
    static void style(CTTextBody body, double points) {
        body.addNewBodyPr();
        CTTextParagraph paragraph = body.addNewP();
        style(paragraph.addNewPPr().addNewDefRPr(), points);
        paragraph.addNewEndParaRPr().setLang("en-US");
    }

    /** The words at an axis. */
    static void title(CTValAx axis, String words, double points, boolean upwards) {
        CTTitle title = axis.addNewTitle();
        CTTextBody text = title.addNewTx().addNewRich();
        text.addNewBodyPr();
        if (upwards) {
            text.getBodyPr().setRot(UPWARDS);
        }
        CTTextParagraph paragraph = text.addNewP();
        style(paragraph.addNewPPr().addNewDefRPr(), points);
        for (Subscripts.Part part : Subscripts.parts(words)) {
            CTRegularTextRun run = paragraph.addNewR();
            style(run.addNewRPr(), points);
            if (part.lowered()) {
                run.getRPr().setBaseline(LOWERED);
            }
            run.setT(part.text());
        }
        title.addNewOverlay().setVal(false);
    }

    private static void style(CTTextCharacterProperties letters, double points) {
        letters.setSz((int) (points * HUNDREDTHS));
        letters.setB(false);
        letters.addNewSolidFill().addNewSrgbClr().setVal(bytes(FigureTheme.PRINT.muted()));
    }

    private static byte[] bytes(Color color) {
        return new byte[] {(byte) color.getRed(), (byte) color.getGreen(), (byte) color.getBlue()};
    }

    private static String hex(Color color) {
        return "%06X".formatted(color.getRGB() & 0xffffff);
    }
}
