package org.engram.ui.story;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.engram.ui.canvas.FigureDeck;
import org.engram.ui.canvas.FigurePane;

/** What a step speaks of, brought where it can be seen. */
record Target(Node node) {
    /** Turns decks to it and scrolls to it; empty where the window has no such thing now. */
    static Optional<Target> find(Parent root, String selector) {
        Optional<Node> found = root.lookupAll(selector).stream().findFirst();
        found.ifPresent(Target::turnDecks);
        return found.filter(Target::shown).map(Target::new);
    }

    private static Stream<Node> upwards(Node node) {
        return Stream.iterate(node, up -> up != null, Node::getParent);
    }

    private static void turnDecks(Node node) {
        if (node instanceof FigurePane pane && node.getParent() instanceof FigureDeck deck) {
            deck.select(pane);
        }
    }

    private static boolean shown(Node node) {
        return upwards(node).allMatch(Node::isVisible);
    }

    private Optional<ScrollPane> scroll() {
        return upwards(node.getParent())
                .filter(ScrollPane.class::isInstance)
                .map(ScrollPane.class::cast)
                .findFirst();
    }

    void reveal() {
        scroll().ifPresent(pane -> {
            Bounds content = pane.getContent().getBoundsInLocal();
            Bounds here = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            double room = pane.getViewportBounds().getHeight();
            double hidden = content.getHeight() - room;
            if (hidden > 0) {
                double top = here.getHeight() > room ? here.getMinY() : here.getMaxY() - room;
                pane.setVvalue(Math.clamp(top / hidden, 0, 1));
            }
        });
    }

    /** In the scene, as much of it as can be seen. */
    Bounds bounds() {
        Bounds whole = node.localToScene(node.getBoundsInLocal());
        return scroll().map(pane -> common(whole, pane.localToScene(pane.getBoundsInLocal())))
                .orElse(whole);
    }

    private static Bounds common(Bounds a, Bounds b) {
        double x = Math.max(a.getMinX(), b.getMinX());
        double y = Math.max(a.getMinY(), b.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - x),
                Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - y));
    }
}
