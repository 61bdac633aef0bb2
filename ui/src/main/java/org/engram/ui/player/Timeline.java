package org.engram.ui.player;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.engram.simulation.theory.StageReport.Stage;

/**
 * The run as a video player shows it: a track, a band for each stage, what is not solved yet veiled, the played part, the thumb, a diamond where
 * a stage begins. Drag to seek.
 */
public final class Timeline extends Region {
    private static final double THUMB = 18;
    private static final double PLAYED = 4;
    private static final double DIAMOND = 8;

    private final Region track = part("timeline-track");
    private final Region veil = part("timeline-veil");
    private final Region played = part("timeline-played");
    private final Region thumb = part("timeline-thumb");
    private final List<Region> bands = new ArrayList<>();
    private final List<Region> diamonds = new ArrayList<>();
    private List<Stage> stages = List.of();
    private double time;
    private double solved;
    private double horizon = 1;
    private DoubleConsumer onSeek = t -> {};

    public Timeline() {
        getStyleClass().add("timeline");
        getChildren().addAll(track, veil, played, thumb);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText("Timeline");
        setAccessibleHelp("Drag to seek. Left and right move by a step, with shift by a stage.");
        setOnMousePressed(this::seek);
        setOnMouseDragged(this::seek);
    }

    public void setOnSeek(DoubleConsumer consumer) {
        onSeek = consumer;
    }

    /** Shows a moment. */
    public void show(double newTime, double newSolved, double newHorizon, List<Stage> newStages) {
        if (!stages.equals(newStages)) {
            stages = List.copyOf(newStages);
            rebuild();
        }
        time = newTime;
        solved = newSolved;
        horizon = newHorizon > 0 ? newHorizon : 1;
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        requestLayout();
    }

    /** Where a time stands, in pixels from the left of this region. */
    public double xOf(double t) {
        return left() + Math.clamp(t / horizon, 0, 1) * length();
    }

    /** The style classes of the bands, from left to right, with their pixel ranges. */
    List<Region> bands() {
        return bands;
    }

    double thumbX() {
        return thumb.getLayoutX() + thumb.getWidth() / 2;
    }

    private void seek(MouseEvent event) {
        requestFocus();
        onSeek.accept(Math.clamp((event.getX() - left()) / length(), 0, 1) * horizon);
        event.consume();
    }

    private void rebuild() {
        getChildren().removeAll(bands);
        getChildren().removeAll(diamonds);
        bands.clear();
        diamonds.clear();
        for (Stage stage : stages) {
            Region band = part(StageStyle.of(stage.name()));
            band.getStyleClass().add("timeline-band");
            bands.add(band);
            if (stage.start() > 0) {
                diamonds.add(part("timeline-diamond"));
            }
        }
        getChildren().addAll(getChildren().indexOf(veil), bands);
        getChildren().addAll(diamonds);
        thumb.toFront();
    }

    private double left() {
        return getInsets().getLeft() + THUMB / 2;
    }

    private double length() {
        return Math.max(1, getWidth() - left() - getInsets().getRight() - THUMB / 2);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        double middle = insets.getTop() + height / 2;
        int next = 0;
        for (int i = 0; i < bands.size(); i++) {
            Stage stage = stages.get(i);
            double from = xOf(stage.start());
            bands.get(i).resizeRelocate(from, insets.getTop(), xOf(stage.end()) - from, height);
            if (stage.start() > 0) {
                Region diamond = diamonds.get(next++);
                diamond.setVisible(stage.start() <= horizon);
                diamond.resizeRelocate(from - DIAMOND / 2, insets.getTop() - DIAMOND / 2 - 1, DIAMOND, DIAMOND);
            }
        }
        track.resizeRelocate(left(), middle - PLAYED / 2, length(), PLAYED);
        veil.resizeRelocate(xOf(solved), insets.getTop(), xOf(horizon) - xOf(solved), height);
        played.resizeRelocate(left(), middle - PLAYED / 2, xOf(time) - left(), PLAYED);
        thumb.resizeRelocate(xOf(time) - THUMB / 2, middle - THUMB / 2, THUMB, THUMB);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> time;
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> horizon;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private static Region part(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        region.setMouseTransparent(true);
        return region;
    }
}
