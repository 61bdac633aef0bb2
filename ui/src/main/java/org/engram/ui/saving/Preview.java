package org.engram.ui.saving;

import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import javafx.geometry.Dimension2D;
import javafx.scene.image.WritableImage;
import org.engram.ui.canvas.Pixels;
import org.engram.ui.export.FigureExport;
import org.engram.ui.export.PlateSize;
import org.engram.ui.laboratory.Awaited;

/** A figure as it would be in a file, painted aside; the newest request wins. What came of it is taken once a picture. */
final class Preview {
    private final Awaited<BufferedImage> picture = new Awaited<>();

    /** @param room the picture is as large as fits there, in pixels */
    void request(Offer.Item item, PlateSize size, Dimension2D room) {
        double scale = Math.min(room.getWidth() / size.width(), room.getHeight() / size.height());
        picture.ask(_ -> FigureExport.picture(item.plate().get(), size, scale));
    }

    boolean busy() {
        return picture.busy();
    }

    /** What cannot be painted is not shown. */
    void pulse(Consumer<WritableImage> onPicture) {
        picture.take(painted -> onPicture.accept(Pixels.image(painted)), _ -> {});
    }
}
