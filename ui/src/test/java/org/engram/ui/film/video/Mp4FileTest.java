package org.engram.ui.film.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.engram.ui.film.Pictures;
import org.junit.jupiter.api.Test;

/** What JCodec's demultiplexer and decoder read is what was written. */
class Mp4FileTest {
    /** Ten of 256 shades, at the edge of a coloured cell. */
    private static final double SHARP = 0.04;

    private static byte[] write(List<BufferedImage> pictures, int framesPerSecond) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BufferedImage first = pictures.getFirst();
        Mp4File file = new Mp4File(first.getWidth(), first.getHeight(), framesPerSecond, out);
        for (BufferedImage picture : pictures) {
            file.add(picture);
        }
        file.finish();
        return out.toByteArray();
    }

    @Test
    void everyPictureIsThereAndLastsAsLongAsItShould() throws IOException {
        ReadMp4 read = ReadMp4.of(write(Pictures.film(30, 320, 192), 10));

        assertThat(read.pictures()).hasSize(30);
        assertThat(read.seconds()).isEqualTo(3);
    }

    @Test
    void playingCanBeginEveryFourSeconds() throws IOException {
        ReadMp4 read = ReadMp4.of(write(Pictures.film(30, 64, 48), 3));

        assertThat(read.keys()).containsExactly(0, 12, 24);
    }

    /** The lightness of every pixel, in every picture: a line that passes leaves nothing behind, and errors do not add up. */
    @Test
    void picturesStaySharp() throws IOException {
        List<BufferedImage> pictures = Pictures.film(40, 320, 192);

        ReadMp4 read = ReadMp4.of(write(pictures, 40));

        for (int i = 0; i < pictures.size(); i++) {
            assertThat(error(read.lightness().get(i), pictures.get(i))).isLessThan(SHARP);
        }
    }

    /** Whole macroblocks are 16 wide, this picture is not. */
    @Test
    void anySizeIsCutToItsPixels() throws IOException {
        List<BufferedImage> pictures = Pictures.film(3, 250, 134);

        ReadMp4 read = ReadMp4.of(write(pictures, 25));
        BufferedImage last = read.pictures().getLast();

        assertThat(last.getWidth()).isEqualTo(250);
        assertThat(last.getHeight()).isEqualTo(134);
        assertThat(error(read.lightness().getLast(), pictures.getLast())).isLessThan(SHARP);
    }

    @Test
    void thoseThatStayCostNextToNothing() throws IOException {
        BufferedImage still = Pictures.film(1, 320, 192).getFirst();

        int two = write(List.of(still, still), 25).length;
        int ten = write(Collections.nCopies(10, still), 25).length;

        assertThat((ten - two) / 8.0).isCloseTo(20, within(12.0));
    }

    private static double error(double[][] lightness, BufferedImage wanted) {
        double largest = 0;
        for (int y = 0; y < lightness.length; y++) {
            for (int x = 0; x < lightness[y].length; x++) {
                largest = Math.max(largest, Math.abs(lightness[y][x] - lightness(wanted.getRGB(x, y))));
            }
        }
        return largest;
    }

    private static double lightness(int rgb) {
        return (0.2126 * (rgb >> 16 & 255) + 0.7152 * (rgb >> 8 & 255) + 0.0722 * (rgb & 255)) / 255;
    }
}
