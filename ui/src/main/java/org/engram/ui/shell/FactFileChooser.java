package org.engram.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** Asks the person for a file with facts. */
record FactFileChooser(Stage stage) {
    /** Empty when the person changes their mind. */
    Optional<Path> ask() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open facts");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("Facts (*.csv)", "*.csv"),
                        new FileChooser.ExtensionFilter("All files", "*"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }
}
