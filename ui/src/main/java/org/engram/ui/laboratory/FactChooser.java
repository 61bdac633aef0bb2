package org.engram.ui.laboratory;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import org.engram.simulation.experiment.FactSource;

/** The chooser of facts, tied to a laboratory; its last entry asks for a file. */
public final class FactChooser {
    private final ComboBox<FactChoice> box;
    private final LaboratoryViewModel<?, ?, ?, ?> model;
    private final Supplier<Optional<Path>> factFile;
    private boolean showing;

    private FactChooser(
            ComboBox<FactChoice> box, LaboratoryViewModel<?, ?, ?, ?> model, Supplier<Optional<Path>> factFile) {
        this.box = box;
        this.model = model;
        this.factFile = factFile;
    }

    /** @param factFile asks the person for a CSV file */
    public static void wire(
            ComboBox<FactChoice> box, LaboratoryViewModel<?, ?, ?, ?> model, Supplier<Optional<Path>> factFile) {
        FactChooser chooser = new FactChooser(box, model, factFile);
        box.setItems(model.facts().entries());
        box.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> chooser.chosen(is));
        model.settingsProperty().subscribe(now -> chooser.show());
    }

    private void chosen(FactChoice choice) {
        if (showing) {
            return;
        }
        if (FactChoice.FILE.equals(choice)) {
            factFile.get().ifPresent(model::load);
        } else if (choice != null) {
            model.choose(choice.source());
        }
        show(); // whatever came of it
    }

    private void show() {
        showing = true;
        FactSource source = model.settingsProperty().get().source();
        box.getSelectionModel().select(model.facts().of(source));
        showing = false;
    }
}
