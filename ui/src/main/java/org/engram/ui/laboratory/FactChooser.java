package org.engram.ui.laboratory;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
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
        wire(box, model.facts().entries(), new FactChooser(box, model, factFile));
    }

    /** Only tables, where facts by rule or chance have no names to speak of. */
    public static void wireTables(
            ComboBox<FactChoice> box, LaboratoryViewModel<?, ?, ?, ?> model, Supplier<Optional<Path>> factFile) {
        ObservableList<FactChoice> tables = model.facts()
                .entries()
                .filtered(entry -> entry.source() instanceof FactSource.Table || entry.equals(FactChoice.FILE));
        wire(box, tables, new FactChooser(box, model, factFile));
    }

    private static void wire(ComboBox<FactChoice> box, ObservableList<FactChoice> entries, FactChooser chooser) {
        box.setItems(entries);
        box.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> chooser.chosen(is));
        chooser.model.settingsProperty().subscribe(now -> chooser.show());
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
