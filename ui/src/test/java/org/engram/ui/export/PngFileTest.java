package org.engram.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What another reader of PNG, the JDK's, finds in the file. */
class PngFileTest {
    private static final String TREE = "javax_imageio_png_1.0";

    private static byte[] file(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PngFile file = new PngFile(bytes);
        file.size(picture.getWidth(), picture.getHeight());
        file.density(7559);
        file.text("Title", Plates.MATHEMATICS);
        file.text("Description", "");
        file.pixels(picture);
        file.end();
        return bytes.toByteArray();
    }

    @Test
    void everyPixelOfAFigureIsInIt() throws IOException {
        BufferedImage picture = PngPicture.paint(Plates.losses(), PlateSize.pixels(401, 299), 1.3);

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(file(picture)));

        assertThat(colours(read)).isEqualTo(colours(picture));
    }

    private static int[] colours(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    @Test
    void itSaysItsSizeOnPaperAndWhatItShows() throws IOException {
        Element root = (Element) metadata(file(PngPicture.paint(Plates.losses(), PlateSize.HALF, 1)))
                .getAsTree(TREE);

        Element density = (Element) root.getElementsByTagName("pHYs").item(0);
        assertThat(density.getAttribute("pixelsPerUnitXAxis")).isEqualTo("7559");
        assertThat(density.getAttribute("pixelsPerUnitYAxis")).isEqualTo("7559");
        assertThat(density.getAttribute("unitSpecifier")).isEqualTo("meter");
        Element title = (Element) root.getElementsByTagName("iTXtEntry").item(0);
        assertThat(title.getAttribute("keyword")).isEqualTo("Title");
        assertThat(title.getAttribute("languageTag")).isEqualTo("en");
        assertThat(title.getAttribute("translatedKeyword")).isEqualTo("Title");
        assertThat(title.getAttribute("text")).isEqualTo(Plates.MATHEMATICS);
        Element description = (Element) root.getElementsByTagName("iTXtEntry").item(1);
        assertThat(description.getAttribute("text")).isEmpty();
    }

    @Test
    void aFigureDoesNotShowWhatTheSameThreadPaintedBefore() throws IOException {
        byte[] first = written(Plates.losses());
        for (Plate other : Plates.all()) {
            written(other);
        }

        assertThat(written(Plates.losses())).isEqualTo(first);
    }

    private static byte[] written(Plate plate) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PngPicture.write(plate, PlateSize.pixels(401, 299), 1.3, bytes);
        return bytes.toByteArray();
    }

    private static IIOMetadata metadata(byte[] file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in);
            return reader.getImageMetadata(0);
        } finally {
            reader.dispose();
        }
    }
}
