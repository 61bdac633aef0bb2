package org.engram.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jcodec.api.FrameGrab;
import org.jcodec.api.JCodecException;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.io.SeekableByteChannel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportFilmTest {
    @TempDir
    Path folder;

    private Path run;
    private Path out;

    @BeforeEach
    void solve() {
        run = folder.resolve("run.json");
        out = folder.resolve("films");
        assertThat(Invocation.of("flow", "--subjects", "4", "--relations", "2", "--json", run.toString())
                        .code())
                .isZero();
    }

    private Invocation export(String... more) {
        return Invocation.of(
                Stream.concat(Stream.of("export", run.toString(), "--out", out.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void aRunBecomesAFilmInBothFormats() throws IOException, JCodecException {
        Invocation made = export("--format", "gif,mp4", "--size", "640x360", "--seconds", "1", "--fps", "5");

        assertThat(made.err()).isEmpty();
        assertThat(made.out()).isEqualTo("2 files written to " + out + "\n");
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in =
                ImageIO.createImageInputStream(out.resolve("flow.gif").toFile())) {
            reader.setInput(in);
            BufferedImage first = reader.read(0);
            assertThat(reader.getNumImages(true)).isEqualTo(5);
            assertThat(first.getWidth()).isEqualTo(640);
            assertThat(first.getHeight()).isEqualTo(360);
        }
        assertThat(totalFrames(out.resolve("flow.mp4"))).isEqualTo(5);
    }

    private static int pictures(Path gif) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(gif.toFile())) {
            reader.setInput(in);
            return reader.getNumImages(true);
        } finally {
            reader.dispose();
        }
    }

    private static int totalFrames(Path mp4) throws IOException, JCodecException {
        try (SeekableByteChannel in = NIOUtils.readableChannel(mp4.toFile())) {
            return FrameGrab.createFrameGrab(in).getVideoTrack().getMeta().getTotalFrames();
        }
    }

    @Test
    void theSameCommandMakesTheSameBytes() throws IOException {
        String[] words = {"--format", "mp4", "--figure", "losses", "--seconds", "1", "--fps", "4", "--pace", "log"};
        assertThat(export(words).code()).isZero();
        byte[] first = Files.readAllBytes(out.resolve("flow.mp4"));

        assertThat(export(words).code()).isZero();

        assertThat(out.resolve("flow.mp4")).hasBinaryContent(first);
    }

    @Test
    void aTrainingIsFilmedToo() {
        assertThat(Invocation.of(
                                "train",
                                "--subjects",
                                "3",
                                "--relations",
                                "2",
                                "--answers",
                                "2",
                                "--noise",
                                "3",
                                "--length",
                                "5",
                                "--dimension",
                                "8",
                                "--heads",
                                "1",
                                "--head-dimension",
                                "4",
                                "--mlp-width",
                                "4",
                                "--steps",
                                "20",
                                "--batch",
                                "8",
                                "--json",
                                run.toString())
                        .code())
                .isZero();

        assertThat(export("--format", "gif", "--seconds", "1", "--fps", "3", "--from", "5", "--to", "20")
                        .err())
                .isEmpty();

        assertThat(out.resolve("train.gif")).isNotEmptyFile();
    }

    @Test
    void aMemoryIsFilmedAssociationByAssociationInBothFormats() throws IOException, JCodecException {
        assertThat(Invocation.of("memory", "--inputs", "40", "--dimension", "16", "--json", run.toString())
                        .code())
                .isZero();

        Invocation made = export("--format", "gif,mp4", "--size", "640x360", "--seconds", "1", "--fps", "4");

        assertThat(made.err()).isEmpty();
        assertThat(pictures(out.resolve("memory.gif"))).isEqualTo(4);
        assertThat(totalFrames(out.resolve("memory.mp4"))).isEqualTo(4);
    }

    @Test
    void aMemoryOfNeuronsIsFilmedWithoutASpectrum() {
        String[] words = {"memory", "--kind", "mlp-ntk", "--width", "64", "--inputs", "20", "--json", run.toString()};
        assertThat(Invocation.of(words).code()).isZero();

        assertThat(export("--format", "gif", "--seconds", "1", "--fps", "3").err())
                .isEmpty();
        refused(
                "--figure has spectrum but a film of this run can show only",
                "--format",
                "gif",
                "--figure",
                "spectrum");
        assertThat(out.resolve("memory.gif")).isNotEmptyFile();
    }

    @Test
    void wrongUsageIsOneSentenceAndNothingIsWritten() {
        refused("--format has films beside others", "--format", "svg,gif");
        refused("--seconds is for films", "--seconds", "3");
        refused("--at and --scale are for figures", "--format", "gif", "--at", "3");
        refused("--pace is slow but must be linear or log.", "--format", "gif", "--pace", "slow");
        refused("--from is x but must be a number.", "--format", "gif", "--from", "x");
        refused("A film must last from 1 to 120 seconds.", "--format", "gif", "--seconds", "0.1");
        refused("Pictures a second must be a whole number from 1 to 50.", "--format", "gif", "--fps", "2.5");
        refused("each side must be an even number", "--format", "gif", "--size", "column");
        refused("--format has mov but must be some of", "--format", "mov");
        assertThat(out).doesNotExist();
    }

    private void refused(String sentence, String... words) {
        Invocation asked = export(words);
        assertThat(asked.code()).isEqualTo(2);
        assertThat(asked.err()).contains(sentence);
        assertThat(asked.err().lines()).hasSize(1);
    }
}
