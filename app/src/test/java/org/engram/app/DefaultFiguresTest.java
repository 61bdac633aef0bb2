package org.engram.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.engram.app.command.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultFiguresTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal =
            new Terminal(new ByteArrayOutputStream(), new PrintStream(err, true, StandardCharsets.UTF_8), false);

    @TempDir
    Path folder;

    @Test
    void figuresAndDataOfTheDefaultExperimentAreWrittenAndNamed() throws IOException {
        Path out = folder.resolve("engram-out");

        assertThat(DefaultFigures.write(out, terminal)).isZero();

        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains(out.toString());
        for (String name : List.of("losses", "output-value", "attention", "norms")) {
            BufferedImage image = ImageIO.read(out.resolve(name + ".png").toFile());
            assertThat(image.getWidth()).isEqualTo(1280);
            assertThat(image.getRGB(0, 0, 1280, image.getHeight(), null, 0, 1280))
                    .as(name)
                    .satisfies(DefaultFiguresTest::notBlank);
            assertThat(Files.readString(out.resolve(name + ".svg"))).contains("<svg", "<text");
        }
        assertThat(out.resolve("flow.csv")).content().hasLineCount(513);
        assertThat(out.resolve("flow.json")).content().contains("recall_onset");
    }

    private static void notBlank(int[] pixels) {
        assertThat(java.util.Arrays.stream(pixels).distinct().count()).isGreaterThan(10);
    }

    @Test
    void aFolderThatCannotBeMadeIsOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(DefaultFigures.write(file.resolve("out"), terminal)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("start Engram where you may write");
    }
}
