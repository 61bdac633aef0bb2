package org.engram.ui.shell;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** The pixels of a node as they would be painted now. */
record Look(int width, int height, int[] pixels) {
    static Look of(Node node) {
        WritableImage image = node.snapshot(null, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new Look(width, height, pixels);
    }

    boolean differs(Look other) {
        return width != other.width || height != other.height || !Arrays.equals(pixels, other.pixels);
    }
}
