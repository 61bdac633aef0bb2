package org.engram.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.engram.ui.figure.Samples;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {
    private static PDDocument read(Plate plate, PlateSize size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfDocument.write(plate, size, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    @Test
    void itsWordsAreText() throws IOException {
        try (PDDocument pdf = read(Plates.losses(), PlateSize.SLIDE)) {
            assertThat(text(pdf))
                    .contains("Loss", "time t", "relation-only", "hallucination", "2.5")
                    .contains("α = 1e-5", "seed 64");
            assertThat(text(pdf).replaceAll("\\s+", "")).contains("crossentropy(nats)");
        }
    }

    @Test
    void lettersThatFewTypefacesHaveAreTextToo() throws IOException {
        try (PDDocument pdf = read(Plates.mathematics(), PlateSize.SLIDE)) {
            assertThat(text(pdf).replaceAll("\\s+", "")).contains("‖WOV‖p̂α𝒜log|𝒜|", "log|𝒜|=3.829");
        }
    }

    @Test
    void itHasThePartsOfItsTypefacesInIt() throws IOException {
        try (PDDocument pdf = read(Plates.mathematics(), PlateSize.SLIDE)) {
            List<PDFont> fonts = fonts(form(pdf).getResources());

            assertThat(fonts).allMatch(PDFont::isEmbedded);
            assertThat(fonts)
                    .extracting(PDFont::getName)
                    .anyMatch(name -> name.matches("[A-Z]{6}\\+Inter-Regular"))
                    .anyMatch(name -> name.matches("[A-Z]{6}\\+NotoSansMath-Regular"));
        }
    }

    @Test
    void itsPageHasTheSizeThatWasAskedFor() throws IOException {
        try (PDDocument pdf = read(Plates.losses(), PlateSize.SLIDE)) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(960);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isEqualTo(540);
        }
    }

    @Test
    void curvesAreVectorsAndAHeatmapIsOneImage() throws IOException {
        try (PDDocument losses = read(Plates.losses(), PlateSize.HALF);
                PDDocument weights = read(Plates.of("w", Samples.weights(64, 8, 8)), PlateSize.HALF)) {
            assertThat(images(form(losses).getResources())).isZero();
            assertThat(images(form(weights).getResources())).isEqualTo(1);
        }
    }

    private static PDFormXObject form(PDDocument pdf) throws IOException {
        PDResources page = pdf.getPage(0).getResources();
        return (PDFormXObject) page.getXObject(page.getXObjectNames().iterator().next());
    }

    private static List<PDFont> fonts(PDResources resources) {
        return names(resources.getFontNames()).stream()
                .map(name -> {
                    try {
                        return resources.getFont(name);
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
    }

    private static long images(PDResources resources) throws IOException {
        long count = 0;
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            count += object instanceof PDImageXObject ? 1 : 0;
            count += object instanceof PDFormXObject inner ? images(inner.getResources()) : 0;
        }
        return count;
    }

    private static List<COSName> names(Iterable<COSName> names) {
        return StreamSupport.stream(names.spliterator(), false).toList();
    }
}
