package org.engram.ui.film.video;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/**
 * A picture as video has it: luma for each pixel, two colour differences for each two by two, in whole macroblocks of 16 × 16 pixels. What
 * lies beyond the picture repeats its border. By BT.709 with 16 to 235 for black to white, in steps of 1/256:
 *
 * <pre>
 * Y  = 16  + ( 47 R + 157 G +  16 B) / 256
 * Cb = 128 + (−26 R −  86 G + 112 B) / 256
 * Cr = 128 + (112 R − 102 G −  10 B) / 256
 * </pre>
 */
final class Planes {
    static final int SIDE = 16;
    static final int HALF = 8;

    private final int width;
    private final int height;
    private final int columns;
    private final int rows;
    private final Plane luma;
    private final Plane blue;
    private final Plane red;

    /** Samples from 0 to 255, row by row. */
    record Plane(int stride, int[] samples) {
        int index(int x, int y) {
            return y * stride + x;
        }
    }

    /** Black, and of a size in pixels. */
    Planes(int width, int height) {
        this.width = width;
        this.height = height;
        columns = (width + SIDE - 1) / SIDE;
        rows = (height + SIDE - 1) / SIDE;
        luma = plane(SIDE);
        blue = plane(HALF);
        red = plane(HALF);
    }

    private Plane plane(int side) {
        return new Plane(columns * side, new int[columns * side * rows * side]);
    }

    /** Macroblocks across. */
    int columns() {
        return columns;
    }

    /** Macroblocks down. */
    int rows() {
        return rows;
    }

    Plane luma() {
        return luma;
    }

    Plane blue() {
        return blue;
    }

    Plane red() {
        return red;
    }

    /** Takes over a picture of this size with pixels of type INT_RGB. Modified. */
    void read(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < rows * SIDE; y += 2) {
            for (int x = 0; x < columns * SIDE; x += 2) {
                read(pixels, x, y);
            }
        }
    }

    private void read(int[] pixels, int x, int y) {
        int r = 0;
        int g = 0;
        int b = 0;
        for (int i = 0; i < 4; i++) {
            int px = x + (i & 1);
            int py = y + (i >> 1);
            int rgb = pixels[Math.min(py, height - 1) * width + Math.min(px, width - 1)];
            luma.samples[luma.index(px, py)] =
                    16 + ((47 * (rgb >> 16 & 255) + 157 * (rgb >> 8 & 255) + 16 * (rgb & 255) + 128) >> 8);
            r += rgb >> 16 & 255;
            g += rgb >> 8 & 255;
            b += rgb & 255;
        }
        blue.samples[blue.index(x / 2, y / 2)] = 128 + ((-26 * r - 86 * g + 112 * b + 512) >> 10);
        red.samples[red.index(x / 2, y / 2)] = 128 + ((112 * r - 102 * g - 10 * b + 512) >> 10);
    }

    /** Whether a macroblock is the same as in another picture of this size. */
    boolean sameAs(Planes other, int column, int row) {
        return same(luma, other.luma, SIDE, column, row)
                && same(blue, other.blue, HALF, column, row)
                && same(red, other.red, HALF, column, row);
    }

    private static boolean same(Plane one, Plane other, int side, int column, int row) {
        for (int y = row * side; y < (row + 1) * side; y++) {
            int from = one.index(column * side, y);
            for (int i = from; i < from + side; i++) {
                if (one.samples[i] != other.samples[i]) {
                    return false;
                }
            }
        }
        return true;
    }
}
