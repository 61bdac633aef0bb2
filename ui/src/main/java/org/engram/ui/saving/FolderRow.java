package org.engram.ui.saving;

import java.io.File;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;

/** A folder to be typed, or to be chosen in the system's way. Style class: {@code export-row}. */
public final class FolderRow extends HBox {
    private final TextField typed = new TextField();
    private final Button browse = new Button("Choose…");

    /** For FXML. */
    public FolderRow() {
        getStyleClass().add("export-row");
        typed.setId("folder");
        typed.setAccessibleText("Folder");
        setHgrow(typed, Priority.ALWAYS);
        browse.setId("browse");
        browse.setMinWidth(Region.USE_PREF_SIZE);
        browse.setAccessibleHelp("Opens the system's folder chooser.");
        getChildren().setAll(typed, browse);
    }

    /**
     * @param title of the system's folder chooser
     * @param help what becomes of a folder that is not there
     */
    void show(FolderChoice folder, String title, String help) {
        typed.setAccessibleHelp(help);
        typed.textProperty().bindBidirectional(folder.typedProperty());
        browse.setOnAction(event -> browse(folder, title));
    }

    private void browse(FolderChoice folder, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        folder.existing().map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            folder.typedProperty().set(chosen.getPath());
        }
    }
}
