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
        assertThat(made.out()).isEqualTo("21 files written to " + out + "\n");
        assertThat(filesIn(out))
                .hasSize(21)
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
    void theAnswersAreThoseOfTheModelAndTheTicksThoseOfTheRelation() throws IOException {
        export("--figure", "answers", "--format", "csv", "--at", "0");

        List<String[]> rows = Files.readAllLines(out.resolve("answers.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        assertThat(rows).hasSize(4);
        assertThat(rows.stream().mapToDouble(row -> Double.parseDouble(row[2])).sum())
                .isCloseTo(1, within(1e-12));
        assertThat(rows)
                .extracting(row -> row[1])
                .containsExactly("right", "of the relation", "of the subject", "others");
        assertThat(rows.subList(0, 2))
                .allSatisfy(row -> assertThat(Double.parseDouble(row[3])).isEqualTo(0.5));
        assertThat(rows.subList(2, 4)).extracting(row -> row[3]).containsOnly("");
    }

    @Test
    void aMemoryIsRepeatedAndDrawn() throws IOException {
        Invocation.of("memory", "--inputs", "40", "--dimension", "16", "--json", run.toString());
        Invocation made =
                export("--figure", "accuracy,scores,histogram,margins,bounds,spectrum", "--format", "svg,csv");

        assertThat(made.err()).isEmpty();
        assertThat(filesIn(out)).hasSize(12).contains("bounds.svg", "margins.csv");
        assertThat(out.resolve("accuracy.svg")).content().contains("N = 40", "d = 16");
        List<String> margins = Files.readAllLines(out.resolve("margins.csv"));
        assertThat(margins).hasSize(41);
    }

    @Test
    void aMemoryIsDrawnWithAsManyAssociationsAsThereAreAtMost() throws IOException {
        Invocation.of("memory", "--inputs", "40", "--dimension", "16", "--json", run.toString());
        assertThat(export("--figure", "margins", "--format", "csv", "--at", "12")
                        .code())
                .isZero();
        Invocation beyond = export("--figure", "margins", "--at", "41");

        assertThat(Files.readAllLines(out.resolve("margins.csv"))).hasSize(13);
        assertThat(beyond.code()).isEqualTo(2);
        assertThat(beyond.err()).contains("--at is 41", "from 1 to 40");
    }

    @Test
    void aTrainingIsRepeatedAndDrawn() throws IOException {
        train("--heads", "2", "--head-dimension", "4", "--mlp-width", "8");

        Invocation made = export("--format", "csv", "--at", "8");

        assertThat(made.err()).isEmpty();
        assertThat(filesIn(out))
                .containsExactlyInAnyOrder(
                        "losses.csv",
                        "accuracy.csv",
                        "norms.csv",
                        "output-value.csv",
                        "answers.csv",
                        "attention.csv",
                        "attention-by-kind.csv",
                        "map.csv",
                        "rivals.csv");
        Path csv = folder.resolve("train.csv");
        Invocation.of("train", "--config", run.toString(), "--csv", csv.toString());
        String last = Files.readAllLines(csv).getLast().split(",")[5];
        String drawn = Files.readAllLines(out.resolve("accuracy.csv")).getLast().split(",")[1];
        assertThat(Double.parseDouble(drawn)).isEqualTo(Double.parseDouble(last));
    }

    @Test
    void aFigureThatARunDoesNotHaveIsWrongUsage() {
        train("--model", "merged-head");

        assertThat(export("--figure", "map").err())
                .startsWith("engram: --figure has map but this run has only losses, accuracy, ");
        assertThat(export("--at", "17").err())
                .isEqualTo("engram: --at is 17 but must lie within the run, which ends at step 16.\n");
        assertThat(export("--format", "csv").out()).startsWith("8 files");
    }

    private void train(String... more) {
        run = folder.resolve("train.json");
        Invocation trained = Invocation.of(Stream.concat(
                        Stream.of(
                                "train",
                                "--subjects",
                                "4",
                                "--relations",
                                "2",
                                "--answers",
                                "2",
                                "--dimension",
                                "8",
                                "--steps",
                                "16",
                                "--evaluate-every",
                                "8",
                                "--batch",
                                "8",
                                "--test-size",
                                "16",
                                "--json",
                                run.toString()),
                        Stream.of(more))
                .toArray(String[]::new));
        assertThat(trained.err()).isEmpty();
    }

    @Test
    void whatIsNotAllowedIsWrongUsageAndNothingIsWritten() {
        for (List<String> wrong : List.of(
                List.of(
                        "--figure",
                        "loss",
                        "--figure has loss but must be all or some of losses, output-value, attention, norms, answers."),
                List.of(
                        "--format",
                        "svg,bmp",
                        "--format has bmp but must be some of svg, pdf, png, pptx, csv, gif, mp4."),
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
                                        + " is not the file of a run with figures; it must be what engram flow, train or memory --json wrote.\n"));
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

        ended.assertFailure("choose another place");
    }
}
