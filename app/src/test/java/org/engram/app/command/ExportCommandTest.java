package org.engram.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    @TempDir
    Path folder;

    private Path run;
    private Path out;

    @BeforeEach
    void solve() {
        run = folder.resolve("run.json");
        out = folder.resolve("figures");
        assertThat(Invocation.of(
                                "flow",
                                "--subjects",
                                "4",
                                "--relations",
                                "2",
                                "--answers",
                                "2",
                                "--json",
                                run.toString())
                        .code())
                .isZero();
    }

    private Invocation export(String... more) {
        return Invocation.of(
                Stream.concat(Stream.of("export", run.toString(), "--out", out.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void allFiguresAreDrawnInTheFormatsThatAreAskedFor() throws IOException {
        Invocation made = export("--format", "svg,pdf,png,pptx,csv", "--size", "half", "--scale", "1");

        assertThat(made.err()).isEmpty();
        assertThat(made.out()).isEqualTo("17 files written to " + out + "\n");
        assertThat(filesIn(out))
                .hasSize(17)
                .contains("flow.pptx", "losses.svg", "output-value.pdf", "attention.png", "norms.csv");
        BufferedImage picture = ImageIO.read(out.resolve("norms.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(624);
        assertThat(picture.getHeight()).isEqualTo(540);
    }

    @Test
    void theCaptionNamesTheRunAndTheFileItsConfiguration() throws IOException {
        assertThat(export("--figure", "losses").code()).isZero();

        assertThat(filesIn(out)).containsExactly("losses.svg");
        assertThat(out.resolve("losses.svg")).content().contains("S = 4 · R = 2 · D = 2");
    }

    @Test
    void theFiguresShowTheMomentThatIsAskedForOnTheAxesThatAreAskedFor() throws IOException {
        export("--figure", "output-value,losses", "--at", "100.5", "--log", "x");

        assertThat(out.resolve("output-value.svg")).content().contains("t = 100.5");
        assertThat(out.resolve("losses.svg")).content().contains("x log · y linear");
    }

    @Test
    void theCurvesInTheCsvAreThoseOfTheRun() throws IOException {
        export("--figure", "losses", "--format", "csv");
        Path csv = folder.resolve("run.csv");
        List<String> lines = Files.readAllLines(out.resolve("losses.csv"));
        String[] middle = lines.get(lines.size() / 2).split(",");

        Invocation.of("flow", "--config", run.toString(), "--sample-at", middle[0], "--csv", csv.toString());

        String[] row = Files.readAllLines(csv).get(1).split(",");
        for (int column = 1; column <= 3; column++) {
            assertThat(Double.parseDouble(middle[column])).isCloseTo(Double.parseDouble(row[column]), within(1e-12));
        }
    }

    @Test
    void whatIsNotAllowedIsWrongUsageAndNothingIsWritten() {
        for (List<String> wrong : List.of(
                List.of(
                        "--figure",
                        "loss",
                        "--figure has loss but must be all or some of losses, output-value, attention, norms."),
                List.of("--format", "svg,gif", "--format has gif but must be some of svg, pdf, png, pptx, csv."),
                List.of("--scale", "5", "--scale is 5 but must be a number from 1 to 4."),
                List.of(
                        "--size",
                        "12x9",
                        "--size is 12x9 but must be 16:9, half, column or WxH with sides from 200 to 5000 pixels."),
                List.of("--at", "-1", "--at is -1 but must be a number of at least 0."),
                List.of("--at", "1e6", "--at is 1000000 but must lie within the run, which ends at t = 819.2."),
                List.of("--log", "z", "--log is z but must be x, y or xy."))) {
            Invocation ended = export(wrong.get(0), wrong.get(1));

            assertThat(ended.code()).as(wrong.toString()).isEqualTo(2);
            assertThat(ended.err()).isEqualTo("engram: " + wrong.get(2) + "\n");
            assertThat(out).doesNotExist();
        }
    }

    @Test
    void aFileThatIsNoRunIsOneSentence() throws IOException {
        Path facts = folder.resolve("facts.json");
        Invocation.of("facts", "countries", "--json", facts.toString());
        Path text = Files.writeString(folder.resolve("text.json"), "not JSON");

        assertThat(Invocation.of("export", facts.toString()))
                .isEqualTo(
                        new Invocation(
                                1,
                                "",
                                "engram: " + facts
                                        + " is not the file of a run with figures; it must be what engram flow --json wrote.\n"));
        assertThat(Invocation.of("export", text.toString()).err())
                .startsWith("engram: " + text + ", line 1: this is not JSON");
        assertThat(Invocation.of("export", folder.resolve("none.json").toString())
                        .code())
                .isEqualTo(1);
    }

    @Test
    void aFolderThatCannotBeMadeIsOneSentence() throws IOException {
        out = Files.writeString(folder.resolve("file"), "").resolve("out");

        Invocation ended = export();

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).hasLineCount(1).contains("choose another place");
    }
}
