package org.engram.ui.story;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import javafx.util.Subscription;
import org.engram.ui.laboratory.Laboratory;
import org.engram.ui.laboratory.TourStep;

/**
 * A tour over the window: a ring around what a step speaks of, and its bubble beside it. All that is not covered can be used meanwhile, and
 * using it ends the tour.
 */
public final class TourLayer extends Pane {
    private static final double RING = 4;

    private final TourBubble bubble = new TourBubble();
    private final Region ring = new Region();
    private final Scale scale = new Scale();
    private final EventHandler<KeyEvent> keys = this::key;
    private final Runnable again = this::findAgain;
    private Optional<Tour<?, ?>> tour = Optional.empty();
    private Optional<Target> target = Optional.empty();
    private Subscription following = Subscription.EMPTY;
    private Node before;

    /** @param factor the interface scale */
    public TourLayer(ObservableDoubleValue factor) {
        setPickOnBounds(false);
        setVisible(false);
        ring.getStyleClass().add("tour-ring");
        ring.setMouseTransparent(true);
        bubble.getTransforms().add(scale);
        getChildren().setAll(ring, bubble);
        factor.subscribe(value -> {
            scale.setX(value.doubleValue());
            scale.setY(value.doubleValue());
            requestLayout();
        });
        bubble.serve(this::back, this::next, this::leave);
    }

    /** Walks through a laboratory from the first step, where it has a tour. */
    public void begin(Laboratory laboratory) {
        leave();
        if (laboratory.tour().isEmpty()) {
            return;
        }
        Tour<?, ?> begun = Tour.of(laboratory);
        tour = Optional.of(begun);
        before = getScene().getFocusOwner();
        setVisible(true);
        getScene().addEventFilter(KeyEvent.KEY_PRESSED, keys);
        begun.stepProperty().subscribe((was, is) -> show(begun, is));
        begun.begin();
    }

    private void next() {
        tour.ifPresent(Tour::next);
    }

    private void back() {
        tour.ifPresent(Tour::back);
    }

    /** Ends the tour that is on its way, if one is. */
    public void leave() {
        tour.ifPresent(Tour::leave);
    }

    private void show(Tour<?, ?> shown, TourStep step) {
        following.unsubscribe();
        if (step == null) {
            end();
            return;
        }
        bubble.show(step, shown.number(), shown.count());
        find(step);
        getScene().addPostLayoutPulseListener(again);
    }

    /** Once more, as the laboratory may have laid itself out anew. */
    private void findAgain() {
        getScene().removePostLayoutPulseListener(again);
        tour.map(Tour::stepProperty).map(ReadOnlyObjectProperty::get).ifPresent(this::find);
    }

    private void find(TourStep step) {
        if (tour.map(Tour::stepProperty).filter(at -> step.equals(at.get())).isEmpty()) {
            return;
        }
        following.unsubscribe();
        target = Target.find(getScene().getRoot(), step.target());
        target.ifPresent(Target::reveal);
        following = target.map(found -> Subscription.combine(
                        found.node().localToSceneTransformProperty().subscribe(this::requestLayout),
                        found.node().boundsInLocalProperty().subscribe(this::requestLayout)))
                .orElse(Subscription.EMPTY);
        requestLayout();
    }

    private void end() {
        boolean mine = bubble.lookupAll(".button").stream().anyMatch(Node::isFocused);
        tour = Optional.empty();
        target = Optional.empty();
        setVisible(false);
        getScene().removeEventFilter(KeyEvent.KEY_PRESSED, keys);
        if (mine && before != null) {
            before.requestFocus();
        }
    }

    @Override
    protected void layoutChildren() {
        bubble.autosize();
        double width = bubble.getWidth() * scale.getX();
        double height = bubble.getHeight() * scale.getY();
        Beside beside = new Beside(getWidth(), getHeight(), width, height);
        Optional<Bounds> bounds = target.map(Target::bounds).map(this::sceneToLocal);
        Rectangle2D place = bounds.map(beside::of).orElseGet(beside::middle);
        bubble.relocate(place.getMinX(), place.getMinY());
        ring.setVisible(bounds.isPresent());
        bounds.ifPresent(around -> ring.resizeRelocate(
                around.getMinX() - RING,
                around.getMinY() - RING,
                around.getWidth() + 2 * RING,
                around.getHeight() + 2 * RING));
    }

    /** A control that arrows move keeps them, and so does a sheet over the window. */
    private void key(KeyEvent event) {
        Object at = event.getTarget();
        boolean own = at instanceof Slider || at instanceof TextInputControl || at instanceof ComboBoxBase;
        if (own || event.isShiftDown() || event.isShortcutDown() || sheetOpen(getScene())) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT, PAGE_DOWN -> act(event, this::next);
            case LEFT, PAGE_UP -> act(event, this::back);
            case ESCAPE -> act(event, this::leave);
            default -> {}
        }
    }

    private static boolean sheetOpen(Scene scene) {
        return scene.getRoot().lookupAll(".sheet-veil").stream().anyMatch(Node::isVisible);
    }

    private static void act(KeyEvent event, Runnable action) {
        event.consume();
        action.run();
    }
}
