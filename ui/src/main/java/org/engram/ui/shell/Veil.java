package org.engram.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * A sheet over the window, which keeps the keyboard to itself: Tab goes round in it, no command of the window runs, Escape or a click
 * beside it closes it and gives the keyboard back.
 */
class Veil extends StackPane {
    private static final double MARGIN = 16;

    private final ObservableDoubleValue factor;
    private Node before;
    private boolean backwards;

    /** @param factor the interface scale */
    Veil(ObservableDoubleValue factor) {
        this.factor = factor;
        factor.subscribe(this::requestLayout);
        getStyleClass().add("sheet-veil");
        setVisible(false);
        setMinSize(0, 0); // a sheet that is larger than the window is made smaller, and the veil not larger
        setOnMouseClicked(event -> {
            if (event.getTarget().equals(this)) {
                hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_PRESSED, Veil::withhold);
        sceneProperty().subscribe(this::watch);
    }

    private void watch(Scene scene) {
        if (scene != null) {
            scene.focusOwnerProperty().subscribe(this::keep);
        }
    }

    /** As large as the rest of the window, or as the window has room for. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (Node sheet : getChildren()) {
            double height = sheet.getLayoutBounds().getHeight();
            double width = sheet.getLayoutBounds().getWidth();
            double fits = Math.min((getHeight() - MARGIN) / height, (getWidth() - MARGIN) / width);
            double size = Math.min(factor.get(), fits);
            sheet.setScaleX(size);
            sheet.setScaleY(size);
        }
    }

    /** @param first what gets the keyboard */
    final void show(Node sheet, Node first) {
        before = getScene().getFocusOwner();
        getChildren().setAll(sheet);
        setVisible(true);
        first.requestFocus();
    }

    final void hide() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void key(KeyEvent event) {
        backwards = event.isShiftDown();
        if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
        }
    }

    /** From the window, whose part of it is only Tab. */
    private static void withhold(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB) {
            event.consume();
        }
    }

    private void keep(Node owner) {
        if (isVisible() && owner != null && !inside(owner)) {
            List<Node> stops = stops(this).toList();
            if (!stops.isEmpty()) {
                (backwards ? stops.getLast() : stops.getFirst()).requestFocus();
            }
        }
    }

    /** What Tab reaches, in its order. */
    private static Stream<Node> stops(Node node) {
        if (node.isDisabled() || !node.isVisible()) {
            return Stream.empty();
        }
        if (node.isFocusTraversable()) {
            return Stream.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Veil::stops)
                : Stream.empty();
    }

    private boolean inside(Node node) {
        return node != null && (node.equals(this) || inside(node.getParent()));
    }
}
