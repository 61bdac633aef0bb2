package org.engram.ui.film;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Pictures like those of a film: areas, a line that moves, cells that change their colours. */
public final class Pictures {
    private static final int CELL = 10;

    private Pictures() {}

    /** So many, one after the other. */
    public static List<BufferedImage> film(int count, int width, int height) {
        return IntStream.range(0, count)
                .mapToObj(i -> picture(i, width, height))
                .toList();
    }

    private static BufferedImage picture(int i, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.setColor(new Color(0xfd, 0xe0, 0xdc));
        g.fillRect(width / 3, 0, width / 3, height / 2);
        SplittableRandom random = new SplittableRandom(5);
        for (int x = 0; x < width / 2; x += CELL) {
            g.setColor(new Color(random.nextInt(256), Math.min(255, 5 * i), random.nextInt(256)));
            g.fillRect(x, 3 * height / 4, CELL, CELL);
        }
        g.setColor(Color.BLACK);
        g.fillRect(10 + 3 * i, 5, 1, height - 20);
        g.dispose();
        return picture;
    }

    /** The largest difference of a part of a pixel. */
    public static int difference(BufferedImage one, BufferedImage other) {
        int largest = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    int a = one.getRGB(x, y) >> shift & 255;
                    int b = other.getRGB(x, y) >> shift & 255;
                    largest = Math.max(largest, Math.abs(a - b));
                }
            }
        }
        return largest;
    }
}
