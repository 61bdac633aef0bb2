package org.engram.ui.saving;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The folder that files go to, as it is typed. */
final class FolderChoice {
    private final StringProperty typed;

    /** @param home where files go at first */
    FolderChoice(Path home) {
        typed = new SimpleStringProperty(this, "folder", home.toString());
    }

    StringProperty typedProperty() {
        return typed;
    }

    /** Whether it is there or not; empty where what is typed is no path. */
    Optional<Path> path() {
        try {
            return typed.get().isBlank()
                    ? Optional.empty()
                    : Optional.of(Path.of(typed.get().strip()).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Empty where no such folder is there. */
    Optional<Path> existing() {
        return path().filter(Files::isDirectory);
    }

    /** Whether it is there or could be made. */
    boolean possible() {
        return path().filter(path -> Files.isDirectory(path) || !Files.exists(path))
                .isPresent();
    }

    /** Why files cannot go there. */
    String refusal() {
        return "\"%s\" is not a folder; choose another place.".formatted(typed.get());
    }
}
