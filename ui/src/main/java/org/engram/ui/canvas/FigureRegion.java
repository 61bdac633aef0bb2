package org.engram.ui.canvas;

import javafx.scene.layout.Region;

/** The room that a figure wants. */
abstract class FigureRegion extends Region {
    @Override
    protected double computeMinWidth(double height) {
        return 160;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 90;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 380;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 220;
    }
}
