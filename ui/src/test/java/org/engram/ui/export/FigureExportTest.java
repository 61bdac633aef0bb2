package org.engram.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.engram.ui.figure.BarFigure;
import org.engram.ui.figure.Figure;
import org.engram.ui.figure.FigureView;
import org.engram.ui.figure.HeatmapFigure;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureExportTest {
    private static final String CAPTION = "S = 16, R = 4, D = 8, N = 20, T = 32, init 1e-5, seed 64";

    @TempDir
    Path folder;

    private static void write(Figure figure, Format format, Path file) throws ExportException {
        Plate plate = new Plate("figure", figure, FigureView.ALL, new Origin(CAPTION, "{}"));
        FigureExport.write(plate, format, PlateSize.pixels(600, 360), 2, file);
    }

    @Test
    void anSvgKeepsItsWordsAsTextAndStaysSmall() throws IOException {
        Path file = folder.resolve("loss.svg");

        write(Samples.loss(100_000), Format.SVG, file);

        String svg = Files.readString(file);
        assertThat(svg.length()).isLessThan(200_000);
        assertThat(svg).contains(">Loss<", ">time t<", ">cross entropy (nats)<", ">relation-only<", ">hallucination<");
        assertThat(svg).contains(">H(a|r) = 2.277<", CAPTION, "Inter, ", "font-family");
        assertThat(svg).doesNotContain("<image");
    }

    @Test
    void lettersThatOtherTypefacesLackAreOutlinesInAnSvg() throws IOException {
        Path file = folder.resolve("letters.svg");

        write(Plates.mathematics().figure(), Format.SVG, file);

        String svg = Files.readString(file);
        assertThat(svg).contains("aria-label=\"𝒜\"", "aria-label=\"‖\"", "aria-label=\"p̂\"", ">log|<", ">| = 3.829<");
        assertThat(svg.replaceAll("aria-label=\"[^\"]*\"|(?s)<desc.*?</desc|<title.*?</title", ""))
                .doesNotContain("𝒜", "‖", "\u0302");
    }

    @Test
    void wordsThatEndAtAnEdgeOrStandInTheMiddleKeepTheirPlaceInAnyTypeface() throws IOException {
        Path file = folder.resolve("anchors.svg");

        write(Samples.loss(300), Format.SVG, file);

        assertThat(Files.readString(file))
                .containsPattern("<text[^>]*text-anchor=\"middle\"[^>]*>time t<")
                .containsPattern("<text[^>]*text-anchor=\"end\"[^>]*>2<")
                .containsPattern("<text(?![^>]*text-anchor)[^>]*>Loss<");
    }

    @Test
    void aHeatmapIsOneImageBetweenVectorAxes() throws IOException {
        Path file = folder.resolve("values.svg");

        write(Samples.weights(64, 8, 8), Format.SVG, file);

        String svg = Files.readString(file);
        assertThat(svg.split("<image").length - 1).isEqualTo(1);
        assertThat(svg).contains("data:image/png;base64", ">subjects<", ">token z<", ">relation 3<");
    }

    @Test
    void aPngHasItsSizeAtItsScaleOnWhitePaper() throws IOException {
        Path file = folder.resolve("loss.png");

        write(Samples.loss(500), Format.PNG, file);

        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(720);
        assertThat(image.getRGB(2, 2)).isEqualTo(0xffffffff);
    }

    @Test
    void readingTheCsvOfCurvesGivesTheSameNumbers() throws IOException {
        LineFigure figure = Samples.loss(300);
        Path file = folder.resolve("loss.csv");

        write(figure, Format.CSV, file);

        List<String> lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).isEqualTo("t,total,relation-only,subject-only");
        assertThat(lines).hasSize(302);
        for (int i = 0; i <= 300; i += 50) {
            String[] cells = lines.get(i + 1).split(",");
            assertThat(Double.parseDouble(cells[0]))
                    .isEqualTo(figure.series().getFirst().curve().x(i));
            for (int s = 0; s < 3; s++) {
                assertThat(Double.parseDouble(cells[s + 1]))
                        .isEqualTo(figure.series().get(s).curve().y(i));
            }
        }
    }

    @Test
    void readingTheCsvOfAHeatmapGivesTheSameNumbers() throws IOException {
        HeatmapFigure figure = Samples.weights(5, 2, 3);
        Path file = folder.resolve("values.csv");

        write(figure, Format.CSV, file);

        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(7);
        String[] cells = lines.get(5).split(",");
        assertThat(cells[0]).isEqualTo("answer 4");
        for (int column = 0; column < 9; column++) {
            assertThat(Double.parseDouble(cells[column + 1]))
                    .isEqualTo(figure.cells().value(4, column));
        }
    }

    @Test
    void theCsvOfPointsHoldsThemAndTheGuides() throws IOException {
        Path file = folder.resolve("models.csv");

        write(Samples.models(), Format.CSV, file);

        List<String> lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).isEqualTo("model,H·d_h·d,m·d,accuracy,settled");
        assertThat(lines).hasSize(1 + 4 + 3);
        String[] last = lines.get(4).split("\",")[1].split(",");
        assertThat(lines.get(4)).startsWith("\"H = 8, m = 32\",").endsWith(",false");
        assertThat(Double.parseDouble(last[0])).isEqualTo(2048);
        assertThat(Double.parseDouble(last[2])).isEqualTo(0.6);
        assertThat(lines.get(5)).startsWith("frontier,");
    }

    @Test
    void theCsvOfBarsHoldsEveryOne() throws IOException {
        BarFigure figure = Samples.logits(4, 8);
        Path file = folder.resolve("logits.csv");

        write(figure, Format.CSV, file);

        List<String> lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).isEqualTo("answer,kind,logit,compared");
        assertThat(lines).hasSize(33);
        String[] cells = lines.get(11).split(",", -1);
        assertThat(cells[0]).isEqualTo("answer 10");
        assertThat(Double.parseDouble(cells[2])).isEqualTo(figure.bars().value(10));
        assertThat(Double.parseDouble(cells[3])).isEqualTo(1);
        assertThat(lines.get(12)).endsWith(",");
    }

    @Test
    void pointsAndBarsAreVectors() throws IOException {
        Path points = folder.resolve("models.svg");
        Path bars = folder.resolve("logits.svg");

        write(Samples.models(), Format.SVG, points);
        write(Samples.logits(4, 8), Format.SVG, bars);

        assertThat(Files.readString(points))
                .contains(">Accuracy by size<", ">MLP  m·d<")
                .doesNotContain("<image");
        assertThat(Files.readString(bars)).contains(">Logits<", ">relation 2<", ">of the subject<");
    }
}
