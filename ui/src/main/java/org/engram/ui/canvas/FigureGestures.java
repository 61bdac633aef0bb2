package org.engram.ui.canvas;

import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.engram.ui.figure.AxisName;
import org.engram.ui.figure.FigureView;
import org.engram.ui.figure.LineFigure;
import org.engram.ui.figure.PlotArea;

/** What mouse and keys do to a figure: wheel zooms, drag pans, click seeks, double-click shows all, X and Y change scales, Shift+F10 opens the menu. */
final class FigureGestures {
    private static final double SLOP = 4;
    private static final double STEP = 1.25;
    private static final double WHEEL_NOTCH = 40;

    private final FigurePane pane;
    private MouseEvent pressed;
    private PlotArea areaAtPress;
    private FigureView viewAtPress;
    private boolean dragging;

    FigureGestures(FigurePane pane) {
        this.pane = pane;
    }

    void install() {
        pane.addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
        pane.addEventHandler(MouseEvent.MOUSE_EXITED, e -> pane.point(Double.NaN, Double.NaN));
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        pane.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        pane.addEventHandler(ScrollEvent.SCROLL, this::scroll);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void move(MouseEvent e) {
        pane.point(e.getX(), e.getY());
        pane.setCursor(pane.scaleAt(e.getX(), e.getY()).isPresent() ? Cursor.HAND : null);
    }

    private void press(MouseEvent e) {
        pane.requestFocus();
        pressed = e;
        areaAtPress = pane.area();
        viewAtPress = pane.viewProperty().get();
        dragging = false;
    }

    private void drag(MouseEvent e) {
        if (areaAtPress == null || pressed == null || e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        double dx = e.getX() - pressed.getX();
        double dy = e.getY() - pressed.getY();
        dragging |= Math.hypot(dx, dy) > SLOP;
        if (dragging && areaAtPress.contains(pressed.getX(), pressed.getY())) {
            pane.viewProperty().set(viewAtPress.panned(areaAtPress, dx, dy));
        }
    }

    private void click(MouseEvent e) {
        PlotArea area = pane.area();
        if (dragging || area == null || e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        AxisName axis = pane.scaleAt(e.getX(), e.getY()).orElse(null);
        if (axis != null) {
            toggle(axis);
        } else if (e.getClickCount() == 2) {
            pane.resetView();
        } else if (pane.figure() instanceof LineFigure && area.contains(e.getX(), e.getY())) {
            pane.seek(area.valueX(e.getX()));
        }
    }

    private void toggle(AxisName axis) {
        if (axis == AxisName.X) {
            pane.toggleX();
        } else {
            pane.toggleY();
        }
    }

    private void scroll(ScrollEvent e) {
        PlotArea area = pane.area();
        if (area != null && e.getDeltaY() != 0 && area.contains(e.getX(), e.getY())) {
            zoom(area, e.getX(), e.getY(), Math.pow(STEP, e.getDeltaY() / WHEEL_NOTCH));
            pane.point(e.getX(), e.getY());
            e.consume();
        }
    }

    private void zoom(PlotArea area, double x, double y, double factor) {
        FigureView view = pane.viewProperty().get();
        pane.viewProperty().set(view.zoomed(area, x, y, factor));
    }

    private void key(KeyEvent e) {
        if (pane.area() == null || e.isShortcutDown() || e.isAltDown()) {
            return;
        }
        switch (e.getCode()) {
            case CONTEXT_MENU -> pane.showMenu();
            case F10 -> {
                if (!e.isShiftDown()) {
                    return;
                }
                pane.showMenu();
            }
            case X -> pane.toggleX();
            case Y -> pane.toggleY();
            case PLUS, EQUALS, ADD -> pane.zoom(STEP);
            case MINUS, SUBTRACT -> pane.zoom(1 / STEP);
            case DIGIT0, NUMPAD0 -> pane.resetView();
            default -> {
                return;
            }
        }
        e.consume();
    }
}
