package org.engram.ui.laboratory;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.layout.Region;

/** What an FXML file describes, with the controller that it names. */
public record LoadedView<C>(Region node, C controller) {
    /** From the file beside the controller's class that has its name: FlowView.fxml. */
    public static <C> LoadedView<C> of(Class<C> controller) {
        FXMLLoader loader = new FXMLLoader(controller.getResource(controller.getSimpleName() + ".fxml"));
        try {
            Region node = loader.load();
            return new LoadedView<>(node, loader.getController());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
