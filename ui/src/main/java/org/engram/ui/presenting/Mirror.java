package org.engram.ui.presenting;

import java.util.function.Supplier;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.figure.Figure;

/** A figure of a laboratory, shown a second time. On the JavaFX thread. */
final class Mirror {
    private final FigurePane source;
    private final FigurePane pane = new FigurePane();
    private Supplier<Figure> shown;

    Mirror(FigurePane source, Runnable onStale) {
        this.source = source;
        pane.setId("presented-" + source.getFileName());
        pane.themeProperty().bind(source.themeProperty());
        pane.viewProperty().bindBidirectional(source.viewProperty());
        pane.onSeek(source::seek);
        pane.onStale(onStale);
    }

    FigurePane pane() {
        return pane;
    }

    FigurePane source() {
        return source;
    }

    /** Shows the newest figure as soon as the one before it is painted. */
    void pulse() {
        source.newest().filter(newest -> !newest.equals(shown) && !pane.busy()).ifPresent(newest -> {
            shown = newest;
            pane.update(newest.get());
        });
        pane.pulse();
    }

    /** Whether something is still to be shown. */
    boolean busy() {
        return pane.busy()
                || source.newest().filter(newest -> !newest.equals(shown)).isPresent();
    }

    /** Lets the figure in the window go its own way again. */
    void close() {
        pane.themeProperty().unbind();
        pane.viewProperty().unbindBidirectional(source.viewProperty());
    }
}
