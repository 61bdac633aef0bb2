package org.engram.ui.canvas;

import javafx.beans.value.ObservableDoubleValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/** Draws its one child larger or smaller, and lays it out in the room that is then left. */
public final class ScaledPane extends Region {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** Below this the side columns give up room to the figures. */
    private static final double NARROW_WIDTH = 1180;

    private final Region content;
    private final ObservableDoubleValue factor;

    /** @param factor how many times as large */
    public ScaledPane(Region content, ObservableDoubleValue factor) {
        this.content = content;
        this.factor = factor;
        Scale scale = new Scale();
        scale.setPivotX(0);
        scale.setPivotY(0);
        content.getTransforms().add(scale);
        getChildren().add(content);
        factor.subscribe(value -> {
            scale.setX(value.doubleValue());
            scale.setY(value.doubleValue());
            requestLayout();
        });
    }

    @Override
    protected double computeMinWidth(double height) {
        return content.minWidth(-1) * factor.get();
    }

    @Override
    protected double computeMinHeight(double width) {
        return content.minHeight(-1) * factor.get();
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    private void markNarrow(double width) {
        content.pseudoClassStateChanged(NARROW, width < NARROW_WIDTH);
    }

    @Override
    protected void layoutChildren() {
        markNarrow(getWidth() / factor.get());
        Insets insets = getInsets();
        content.resizeRelocate(
                insets.getLeft(), insets.getTop(), getWidth() / factor.get(), getHeight() / factor.get());
    }
}
