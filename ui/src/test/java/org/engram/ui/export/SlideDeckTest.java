package org.engram.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.engram.ui.figure.Curve;
import org.engram.ui.figure.FigureView;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.Samples;
import org.junit.jupiter.api.Test;

class SlideDeckTest {
    private static XMLSlideShow read(Plate... plates) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SlideDeck.write(List.of(plates), PlateSize.SLIDE, out);
        return new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> texts(XSLFSlide slide) {
        return slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText())
                .toList();
    }

    @Test
    void aFigureIsASlideWithTitleCaptionAndTheRunInItsNotes() throws IOException {
        try (XMLSlideShow deck = read(Plates.losses(), Plates.of("norms", Samples.norms(50)))) {
            assertThat(deck.getPageSize()).hasToString("java.awt.Dimension[width=960,height=540]");
            assertThat(deck.getSlides()).hasSize(2);
            XSLFSlide slide = deck.getSlides().getFirst();
            assertThat(texts(slide)).contains("Loss", Plates.CAPTION, "uniform", "hallucination", "recall");
            assertThat(slide.getNotes().getTextParagraphs().toString()).isNotEmpty();
            assertThat(slide.getNotes().getPlaceholders())
                    .extracting(XSLFTextShape::getText)
                    .anyMatch(notes -> notes.contains(Plates.CONFIGURATION) && notes.contains(Plates.CAPTION));
        }
    }

    @Test
    void curvesAreAScatterChartWhoseWorksheetHoldsThem() throws Exception {
        LineFigure figure = Samples.loss(300);
        try (XMLSlideShow deck = read(Plates.of("losses", figure))) {
            XSLFChart chart = deck.getCharts().getFirst();
            assertThat(chart.getChartSeries()).hasSize(1).first().isInstanceOf(XDDFScatterChartData.class);
            XSSFSheet sheet = chart.getWorkbook().getSheetAt(0);
            for (int s = 0; s < 3; s++) {
                Curve curve = figure.series().get(s).curve();
                assertThat(sheet.getRow(0).getCell(s + 1).getStringCellValue())
                        .isEqualTo(figure.series().get(s).name());
                for (int i = 0; i < curve.size(); i++) {
                    assertThat(sheet.getRow(i + 1).getCell(0).getNumericCellValue())
                            .isEqualTo(curve.x(i));
                    assertThat(sheet.getRow(i + 1).getCell(s + 1).getNumericCellValue())
                            .isEqualTo(curve.y(i));
                }
            }
        }
    }

    @Test
    void logarithmicAxesStayLogarithmicFromADecadeOn() throws IOException {
        Plate plate = Plates.losses();
        FigureView logs = FigureView.ALL.toggleX().toggleY();
        try (XMLSlideShow linear = read(plate);
                XMLSlideShow log = read(new Plate("log", plate.figure(), logs, plate.origin()))) {
            assertThat(linear.getCharts().getFirst().getAxes()).noneMatch(XDDFChartAxis::isSetLogBase);
            assertThat(log.getCharts().getFirst().getAxes()).hasSize(2).allSatisfy(axis -> {
                assertThat(axis.getLogBase()).isEqualTo(10);
                assertThat(Math.log10(axis.getMinimum()) % 1).isZero();
            });
        }
    }

    @Test
    void aHeatmapIsVectorsWithPixelsForProgramsThatShowNone() throws IOException {
        try (XMLSlideShow deck = read(Plates.of("w", Samples.weights(8, 2, 4)))) {
            assertThat(deck.getCharts()).isEmpty();
            XSLFPictureShape picture = deck.getSlides().getFirst().getShapes().stream()
                    .filter(XSLFPictureShape.class::isInstance)
                    .map(XSLFPictureShape.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(picture.getPictureData().getContentType()).isEqualTo("image/png");
            assertThat(new String(picture.getSvgImage().getData(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("<svg", ">token z<")
                    .doesNotContain(">Output-value");
        }
    }
}
