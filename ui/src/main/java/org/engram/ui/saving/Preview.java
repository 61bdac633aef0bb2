package org.engram.ui.saving;

import java.awt.image.BufferedImage;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.geometry.Dimension2D;
import javafx.scene.image.WritableImage;
import org.engram.ui.canvas.Pixels;
import org.engram.ui.export.FigureExport;
import org.engram.ui.export.PlateSize;

/** A figure as it would be in a file, painted aside; the newest request wins. What came of it is taken once a picture. */
final class Preview {
    private CompletableFuture<BufferedImage> pending;

    /** @param room the picture is as large as fits there, in pixels */
    void request(Offer.Item item, PlateSize size, Dimension2D room) {
        double scale = Math.min(room.getWidth() / size.width(), room.getHeight() / size.height());
        pending = CompletableFuture.supplyAsync(
                () -> FigureExport.picture(item.plate().get(), size, scale),
                task -> Thread.ofVirtual().start(task));
    }

    boolean busy() {
        return pending != null;
    }

    void pulse(Consumer<WritableImage> onPicture) {
        if (busy() && pending.isDone()) {
            CompletableFuture<BufferedImage> done = pending;
            pending = null;
            if (done.state() == Future.State.SUCCESS) {
                onPicture.accept(Pixels.image(done.resultNow()));
            }
        }
    }
}
