package org.engram.ui.canvas;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/**
 * A scroll pane for content that changes in every picture. An ordinary one keeps an image of all its content, so that it scrolls
 * cheaply; that image would be painted anew as a whole whenever the smallest part of the content moves.
 */
public final class LiveScrollPane extends ScrollPane {
    /** Empty. */
    public LiveScrollPane() {}

    /** @param content what is scrolled */
    public LiveScrollPane(Node content) {
        super(content);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        Skin<?> skin = super.createDefaultSkin();
        getChildrenUnmodifiable().stream()
                .filter(child -> child.getStyleClass().contains("viewport"))
                .forEach(viewport -> viewport.setCache(false));
        return skin;
    }
}
