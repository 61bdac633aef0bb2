package org.engram.ui.transformer;

import javafx.scene.layout.Region;

/**
 * How the weights of a transformer are shared between attention and MLP, as one bar of two parts. Style classes: {@code weight-meter},
 * {@code meter-attention}, {@code meter-mlp}.
 */
public final class WeightMeter extends Region {
    private static final double HEIGHT = 8;
    private static final double GAP = 2;

    private final Region attention = part("meter-attention");
    private final Region mlp = part("meter-mlp");
    private double share = 1;

    /** For FXML. */
    public WeightMeter() {
        getStyleClass().add("weight-meter");
        getChildren().addAll(attention, mlp);
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        return part;
    }

    /** @param attentionWeights at least one of the two is not zero */
    void show(double attentionWeights, double mlpWeights) {
        double next = attentionWeights / (attentionWeights + mlpWeights);
        if (next != share) {
            share = next;
            requestLayout();
        }
        setAccessibleText("%.0f of the weights in attention, %.0f in the MLP".formatted(attentionWeights, mlpWeights));
    }

    /** The painted part of attention, 0 to 1. */
    double filled() {
        return attention.getWidth() / getWidth();
    }

    @Override
    protected void layoutChildren() {
        double gap = share > 0 && share < 1 ? GAP : 0;
        double left = share * (getWidth() - gap);
        attention.resizeRelocate(0, 0, left, HEIGHT);
        mlp.resizeRelocate(left + gap, 0, getWidth() - gap - left, HEIGHT);
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }
}
