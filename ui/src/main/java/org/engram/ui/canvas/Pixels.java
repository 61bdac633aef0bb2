package org.engram.ui.canvas;

import java.awt.image.BufferedImage;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Pixels of Java2D as a picture of JavaFX. */
public final class Pixels {
    private Pixels() {}

    /** A copy; may be made on any thread. */
    public static WritableImage image(BufferedImage pixels) {
        int width = pixels.getWidth();
        int height = pixels.getHeight();
        WritableImage image = new WritableImage(width, height);
        int[] argb = pixels.getRGB(0, 0, width, height, null, 0, width);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return image;
    }
}
