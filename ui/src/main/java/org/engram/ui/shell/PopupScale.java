package org.engram.ui.shell;

import java.util.Locale;
import javafx.beans.value.ObservableDoubleValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;

/**
 * Lists, menus and tooltips are windows of their own, which no transform of the main window reaches. Their type is set to the interface
 * scale when they open; their paddings, in em, follow.
 */
final class PopupScale {
    private static final double TYPE = 13;
    private static final double TOOLTIP_TYPE = 12;
    private static final double TOOLTIP_WIDTH = 320;

    private final ObservableDoubleValue factor;
    private final ListChangeListener<Window> listener = this::opened;

    PopupScale(ObservableDoubleValue factor) {
        this.factor = factor;
    }

    void start() {
        Window.getWindows().addListener(listener);
    }

    void stop() {
        Window.getWindows().removeListener(listener);
    }

    private void opened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (Window window : change.getAddedSubList()) {
                if (window instanceof PopupControl popup) {
                    scale(popup);
                }
            }
        }
    }

    private void scale(PopupControl popup) {
        boolean tooltip = popup instanceof Tooltip;
        double size = (tooltip ? TOOLTIP_TYPE : TYPE) * factor.get();
        popup.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", size));
        if (tooltip) {
            ((Tooltip) popup).setWrapText(true);
            popup.setMaxWidth(TOOLTIP_WIDTH * factor.get());
        }
    }
}
