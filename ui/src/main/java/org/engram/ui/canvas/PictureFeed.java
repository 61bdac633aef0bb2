package org.engram.ui.canvas;

import java.awt.image.BufferedImage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.engram.ui.figure.Canvas;
import org.engram.ui.figure.FigureRaster;

/**
 * Paints the pictures of one pane on the painter thread that all panes share. Only the newest request is painted and only the newest
 * picture is taken, so that a slow machine drops pictures and never queues them.
 */
final class PictureFeed {
    /**
     * A painted image; whoever takes it gives it back.
     *
     * @param nanos that painting took
     */
    record Picture(PaintRequest request, BufferedImage image, long nanos) {}

    private static final Logger LOG = System.getLogger(PictureFeed.class.getName());
    private static final ExecutorService PAINTER = Executors.newSingleThreadExecutor(PictureFeed::thread);

    private final AtomicReference<PaintRequest> wanted = new AtomicReference<>();
    private final AtomicReference<Picture> newest = new AtomicReference<>();
    private final ConcurrentLinkedQueue<BufferedImage> spare = new ConcurrentLinkedQueue<>();
    private final FigureRaster raster = new FigureRaster();

    void request(PaintRequest request) {
        if (wanted.getAndSet(request) == null) {
            PAINTER.execute(this::paint);
        }
    }

    /** The newest picture that was not taken yet, or null. */
    Picture take() {
        return newest.getAndSet(null);
    }

    void giveBack(Picture picture) {
        spare.add(picture.image());
    }

    private void paint() {
        PaintRequest request = wanted.getAndSet(null);
        BufferedImage image = image(request.canvas());
        long started = System.nanoTime();
        try {
            raster.paint(image, request.figure(), request.view(), request.pointer(), request.theme(), request.canvas());
            Picture late = newest.getAndSet(new Picture(request, image, System.nanoTime() - started));
            if (late != null) {
                giveBack(late);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "could not paint " + request.figure().heading().title(), e);
        }
    }

    private BufferedImage image(Canvas canvas) {
        BufferedImage image = spare.poll();
        while (image != null && (image.getWidth() != canvas.columns() || image.getHeight() != canvas.rows())) {
            image = spare.poll();
        }
        return image != null
                ? image
                : new BufferedImage(canvas.columns(), canvas.rows(), BufferedImage.TYPE_INT_ARGB_PRE);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "figure-painter");
        thread.setDaemon(true);
        return thread;
    }
}
