package org.engram.ui.canvas;

import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.engram.ui.canvas.PictureFeed.Picture;
import org.engram.ui.figure.Canvas;

/** Shows pictures pixel for pixel: never stretched, so that a picture of the old size stays sharp until the new one is painted. */
final class PictureView extends ImageView {
    private PixelBuffer<IntBuffer> pixels;

    PictureView() {
        setSmooth(false);
        setMouseTransparent(true);
    }

    void show(Picture picture) {
        Canvas canvas = picture.request().canvas();
        int[] painted = ((DataBufferInt) picture.image().getRaster().getDataBuffer()).getData();
        if (pixels == null || pixels.getWidth() != canvas.columns() || pixels.getHeight() != canvas.rows()) {
            pixels = new PixelBuffer<>(
                    canvas.columns(),
                    canvas.rows(),
                    IntBuffer.wrap(painted.clone()),
                    PixelFormat.getIntArgbPreInstance());
            setImage(new WritableImage(pixels));
        } else {
            pixels.updateBuffer(buffer -> {
                buffer.getBuffer().put(0, painted, 0, painted.length);
                return null;
            });
        }
        setFitWidth(canvas.columns() / canvas.scale());
        setFitHeight(canvas.rows() / canvas.scale());
    }
}
