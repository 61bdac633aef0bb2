package org.engram.ui.shell;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.engram.ui.figure.FigureView;
import org.engram.ui.laboratory.Laboratory;
import org.engram.ui.player.PlayerViewModel;

/**
 * What commands leave behind in a window.
 *
 * @param pins how many runs are pinned
 * @param open the sheets and the tour over the laboratory
 * @param scale of everything in the window
 */
record Trace(
        Laboratory laboratory,
        Object settings,
        double time,
        boolean playing,
        double speed,
        String notice,
        int pins,
        Map<String, FigureView> views,
        List<Node> open,
        int windows,
        List<String> theme,
        double scale) {

    /** On the JavaFX thread. */
    static Trace of(OpenWindow window) {
        Laboratory shown = window.laboratory();
        PlayerViewModel<?> player = shown.model().player();
        Parent root = window.stage().getScene().getRoot();
        return new Trace(
                shown,
                shown.model().settingsProperty().get(),
                player.frameProperty().get().snapshot().time(),
                player.playingProperty().get(),
                player.factorProperty().get(),
                shown.model().noticeProperty().get(),
                shown.pins().orElseThrow().pinsProperty().get().size(),
                shown.figures().views(),
                root.getChildrenUnmodifiable().stream().filter(Node::isVisible).toList(),
                Window.getWindows().size(),
                List.copyOf(window.stage().getScene().getStylesheets()),
                root.lookup(".window").getLocalToSceneTransform().getMxx());
    }
}
