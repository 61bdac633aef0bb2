package org.engram.ui.export;

import java.awt.Color;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.engram.ui.figure.Face;
import org.engram.ui.figure.FigureFonts;
import org.engram.ui.figure.FigureTheme;

/**
 * Text on slides: in the typefaces of the person's own presentation, so that a slide moved there fits in.
 *
 * @param points size of the letters
 */
record SlideText(double points, boolean bold, Color color) {
    static final SlideText TITLE = new SlideText(24, true, FigureTheme.PRINT.ink());
    static final SlideText NOTE = new SlideText(16, false, FigureTheme.PRINT.muted());
    static final SlideText LEGEND = new SlideText(13, false, FigureTheme.PRINT.muted());
    static final SlideText PLATEAU = new SlideText(12, false, FigureTheme.PRINT.muted());
    static final SlideText BAND = new SlideText(13, true, FigureTheme.PRINT.muted());
    static final SlideText CAPTION = new SlideText(12, false, FigureTheme.PRINT.muted());

    /** Replaces the text of a shape. */
    static void write(XSLFTextShape shape, SlideText style, String words) {
        shape.clearText();
        shape.setWordWrap(true);
        shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        style.append(paragraph, words);
    }

    /** Adds to the last paragraph. */
    static void append(XSLFTextShape shape, SlideText style, String words) {
        style.append(shape.getTextParagraphs().getLast(), words);
    }

    private void append(XSLFTextParagraph paragraph, String words) {
        for (Subscripts.Part part : Subscripts.parts(words)) {
            run(paragraph, part.text()).setSubscript(part.lowered());
        }
    }

    /** About as wide as it is in any typeface. */
    double width(String words) {
        return FigureFonts.font(bold ? Face.SEMI_BOLD : Face.REGULAR, points)
                .getStringBounds(words, FigureFonts.CONTEXT)
                .getWidth();
    }

    private XSLFTextRun run(XSLFTextParagraph paragraph, String words) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(words);
        run.setFontSize(points);
        run.setBold(bold);
        run.setFontColor(color);
        return run;
    }
}
