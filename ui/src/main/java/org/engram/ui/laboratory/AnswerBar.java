package org.engram.ui.laboratory;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.engram.ui.player.Quantity;

/** Name, bar and number of one answer; the dashed line stands at p(a|r). */
public final class AnswerBar extends Region {
    private static final PseudoClass TRUTH = PseudoClass.getPseudoClass("truth");
    private static final double NAME_SHARE = 0.34;
    private static final double NUMBER_WIDTH = 52;
    private static final double BAR_HEIGHT = 14;

    private final Label name = new Label();
    private final Label number = new Label();
    private final Region track = new Region();
    private final Region fill = new Region();
    private final Region known = new Region();
    private Answers.Bar bar;
    private double scale = 1;

    AnswerBar() {
        getStyleClass().add("answer-bar");
        name.getStyleClass().add("answer-name");
        number.getStyleClass().add("answer-number");
        track.getStyleClass().add("answer-track");
        fill.getStyleClass().add("answer-fill");
        known.getStyleClass().add("answer-known");
        getChildren().addAll(track, fill, known, name, number);
    }

    void show(Answers.Bar newBar, double newScale) {
        if (newBar.equals(bar) && newScale == scale) {
            return;
        }
        bar = newBar;
        scale = newScale;
        name.setText(bar.name());
        number.setText(Quantity.percent(bar.probability()));
        pseudoClassStateChanged(TRUTH, bar.truth());
        setAccessibleText(bar.name() + " " + number.getText());
        requestLayout();
    }

    /** The answer that is shown; null before the first. */
    public Answers.Bar bar() {
        return bar;
    }

    /** The painted length of the bar as a part of its track. */
    public double filled() {
        return fill.getWidth() / track.getWidth();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double nameWidth = Math.floor(getWidth() * NAME_SHARE);
        double trackWidth = Math.max(10, getWidth() - nameWidth - NUMBER_WIDTH);
        double y = Math.floor((height - BAR_HEIGHT) / 2);
        name.resizeRelocate(0, 0, nameWidth - 6, height);
        number.resizeRelocate(getWidth() - NUMBER_WIDTH, 0, NUMBER_WIDTH, height);
        track.resizeRelocate(nameWidth, y, trackWidth, BAR_HEIGHT);
        double probability = bar == null ? 0 : Math.min(1, bar.probability() / scale);
        double line = bar == null ? 0 : Math.min(1, bar.known() / scale);
        fill.resizeRelocate(nameWidth, y, trackWidth * probability, BAR_HEIGHT);
        known.resizeRelocate(Math.floor(nameWidth + trackWidth * line), 0, 1, height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return 24;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 18;
    }
}
