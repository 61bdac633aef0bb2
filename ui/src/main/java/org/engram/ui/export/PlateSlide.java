package org.engram.ui.export;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.engram.ui.figure.Figure;
import org.engram.ui.figure.LineFigure;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** One plate on one slide: title, figure and caption, each of which can be edited; the run in the notes. In points. */
final class PlateSlide {
    private static final double LEFT = 48;
    private static final double WIDTH = 864;
    private static final double HALF = 420;
    private static final double CAPTION_TOP = 480;
    private static final double FIGURE_TOP = 68;
    private static final double PICTURE_ZOOM = 4.0 / 3;
    private static final double PNG_SCALE = 2;

    private final XMLSlideShow show;
    private final XSLFSlide slide;
    private final double width;

    PlateSlide(XMLSlideShow show, XSLFSlide slide, boolean half) {
        this.show = show;
        this.slide = slide;
        this.width = half ? HALF : WIDTH;
    }

    void fill(Plate plate) throws IOException {
        Rectangle2D place = new Rectangle2D.Double(LEFT, FIGURE_TOP, width, CAPTION_TOP - FIGURE_TOP - 8);
        Figure figure = Printed.of(plate.figure());
        title(figure);
        if (figure instanceof LineFigure line) {
            new SlideChart(show, slide, place).draw(line, plate.view());
        } else {
            picture(plate, place);
        }
        caption(plate.origin().caption());
        notes(plate.description() + "\n\n" + plate.origin().configuration());
    }

    private void title(Figure figure) {
        XSLFTextShape title = slide.getPlaceholder(0);
        title.setAnchor(new Rectangle2D.Double(LEFT - 8, 20, WIDTH + 16, 44));
        SlideText.write(title, SlideText.TITLE, figure.heading().title());
        if (!figure.heading().note().isEmpty()) {
            SlideText.append(title, SlideText.NOTE, "   " + figure.heading().note());
        }
    }

    private void caption(String words) {
        XSLFTextBox caption = slide.createTextBox();
        caption.setAnchor(new Rectangle2D.Double(LEFT, CAPTION_TOP, WIDTH, 44));
        SlideText.write(caption, SlideText.CAPTION, words);
    }

    /** The library copies header, date and number in a way that PowerPoint calls damaged; nobody misses them. */
    private void notes(String words) {
        XSLFNotes notes = show.getNotesSlide(slide);
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            switch (shape.getTextType()) {
                case BODY -> shape.setText(words.strip());
                case SLIDE_IMAGE -> shape.clearText();
                default -> notes.removeShape(shape);
            }
        }
    }

    /** Vectors for programs that can show them, and pixels for the others; what the slide says itself is left out. */
    private void picture(Plate plate, Rectangle2D place) throws IOException {
        Plate bare = new Plate(plate.name(), Printed.bare(plate.figure()), plate.view(), new Origin("", ""));
        PlateSize size =
                new PlateSize(place.getWidth() * PICTURE_ZOOM, place.getHeight() * PICTURE_ZOOM, PICTURE_ZOOM * 1.2);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PngPicture.write(bare, size, PNG_SCALE, png);
        byte[] svg = SvgDocument.of(bare, size).getBytes(StandardCharsets.UTF_8);
        XSLFPictureShape picture = slide.createPicture(show.addPicture(png.toByteArray(), PictureType.PNG));
        picture.setSvgImage(show.addPicture(svg, PictureType.SVG));
        picture.setAnchor(place);
        ((CTPicture) picture.getXmlObject())
                .getNvPicPr()
                .getCNvPr()
                .setDescr(plate.figure().summary());
    }
}
