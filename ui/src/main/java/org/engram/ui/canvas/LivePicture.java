package org.engram.ui.canvas;

import java.util.Optional;
import javafx.scene.Node;
import org.engram.ui.canvas.PictureFeed.Picture;

/** The picture of a figure on the screen: asked for when something that it depends on changed, shown when it is painted. */
final class LivePicture {
    private final PictureView view = new PictureView();
    private final PictureFeed feed = new PictureFeed();
    private PaintRequest requested;
    private PaintRequest shown;
    private long paintNanos;

    Node node() {
        return view;
    }

    void request(PaintRequest now) {
        if (!now.equals(requested)) {
            requested = now;
            feed.request(now);
        }
    }

    /** Shows the newest picture, if there is a new one. */
    void pulse() {
        Picture newest = feed.take();
        if (newest != null) {
            view.show(newest);
            shown = newest.request();
            paintNanos = newest.nanos();
            feed.giveBack(newest);
        }
    }

    /** Whether one was asked for that is not on the screen yet. */
    boolean awaited() {
        return requested != null && !requested.equals(shown);
    }

    /** What is on the screen; empty before the first. */
    Optional<PaintRequest> shown() {
        return Optional.ofNullable(shown);
    }

    /** That painting what is on the screen took; 0 before the first. */
    long paintNanos() {
        return paintNanos;
    }

    int argb(double x, double y) {
        double scale = shown.canvas().scale();
        return view.getImage().getPixelReader().getArgb((int) (x * scale), (int) (y * scale));
    }
}
