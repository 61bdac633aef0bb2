package org.engram.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** A file dropped anywhere on the window is read. */
record FileDrop(Consumer<Path> onFile) {
    void install(Scene scene) {
        scene.setOnDragOver(FileDrop::over);
        scene.setOnDragDropped(this::dropped);
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        if (!files.isEmpty()) {
            onFile.accept(files.getFirst().toPath());
        }
        event.consume();
    }
}
