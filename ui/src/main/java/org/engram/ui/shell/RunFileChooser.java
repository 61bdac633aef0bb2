package org.engram.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

/** Asks the person for the file of a run. */
record RunFileChooser(Stage stage) {
    /** A run or a fact table to open; empty when the person changes their mind. */
    Optional<Path> open() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open a run or facts");
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter("Runs and facts (*.engram, *.json, *.csv)", "*.engram", "*.json", "*.csv"),
                        new ExtensionFilter("All files", "*"));
        return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
    }

    /** Where to save a run; empty when the person changes their mind. */
    Optional<Path> save() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Save the run");
        chooser.setInitialFileName("run" + RunFiles.ENDING);
        chooser.getExtensionFilters().add(new ExtensionFilter("Runs (*.engram)", "*.engram"));
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }
}
