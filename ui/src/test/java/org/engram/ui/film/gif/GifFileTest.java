package org.engram.ui.film.gif;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.engram.ui.film.Pictures;
import org.junit.jupiter.api.Test;

/** What ImageIO reads is what was written. */
class GifFileTest {
    private static final int WIDTH = 231;
    private static final int HEIGHT = 118;

    private static byte[] write(List<BufferedImage> pictures, int framesPerSecond) throws IOException {
        ColourCounts counts = new ColourCounts();
        pictures.forEach(counts::add);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BufferedImage first = pictures.getFirst();
        GifFile file = new GifFile(first.getWidth(), first.getHeight(), framesPerSecond, Palette.of(counts), out);
        for (BufferedImage picture : pictures) {
            file.add(picture);
        }
        file.finish();
        return out.toByteArray();
    }

    @Test
    void everyPictureIsThere() throws IOException {
        List<BufferedImage> pictures = Pictures.film(30, WIDTH, HEIGHT);

        ReadGif read = ReadGif.of(write(pictures, 25));

        assertThat(read.pictures()).hasSameSizeAs(pictures);
        assertThat(read.repeats()).isTrue();
    }

    @Test
    void fewColoursStayWhatTheyAre() throws IOException {
        List<BufferedImage> pictures = Pictures.film(4, 120, 80);

        ReadGif read = ReadGif.of(write(pictures, 25));

        for (int i = 0; i < pictures.size(); i++) {
            assertThat(Pictures.difference(read.pictures().get(i), pictures.get(i)))
                    .isZero();
        }
    }

    @Test
    void manyColoursStayNear() throws IOException {
        List<BufferedImage> pictures = Pictures.film(30, WIDTH, HEIGHT);

        ReadGif read = ReadGif.of(write(pictures, 25));

        for (int i = 0; i < pictures.size(); i++) {
            assertThat(Pictures.difference(read.pictures().get(i), pictures.get(i)))
                    .isLessThan(48);
        }
    }

    @Test
    void theDelaysAddUpToTheDuration() throws IOException {
        ReadGif read = ReadGif.of(write(Pictures.film(30, 64, 48), 30));

        assertThat(read.centiseconds().stream().mapToInt(d -> d).sum()).isEqualTo(100);
        assertThat(read.centiseconds()).containsOnly(3, 4);
    }

    @Test
    void aPictureThatDoesNotChangeCostsNextToNothing() throws IOException {
        List<BufferedImage> same = List.of(
                Pictures.film(1, WIDTH, HEIGHT).getFirst(),
                Pictures.film(1, WIDTH, HEIGHT).getFirst());

        int once = write(same.subList(0, 1), 25).length;

        assertThat(write(same, 25)).hasSizeLessThan(once + 40);
        assertThat(ReadGif.of(write(same, 25)).pictures()).hasSize(2);
    }

    /** So many different pixels that the codes run out and begin anew. */
    @Test
    void noiseSurvivesTheCodes() throws IOException {
        BufferedImage noise = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            noise.setRGB(i % WIDTH, i / WIDTH, random.nextInt(200) * 0x010101);
        }

        ReadGif read = ReadGif.of(write(List.of(noise), 10));

        assertThat(Pictures.difference(read.pictures().getFirst(), noise)).isZero();
    }
}
