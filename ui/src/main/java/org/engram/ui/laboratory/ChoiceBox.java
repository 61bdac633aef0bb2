package org.engram.ui.laboratory;

import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.engram.simulation.experiment.Choice;

/** A choice of too many values for segments, tied to a combo box. */
public final class ChoiceBox {
    private final ComboBox<Enum<?>> box;
    private Enum<?> held;
    private boolean showing;

    /** @param onChoice gets every value that a person chooses */
    public ChoiceBox(ComboBox<Enum<?>> box, Choice choice, Consumer<Enum<?>> onChoice) {
        this.box = box;
        box.setId("choice-" + choice.option());
        box.setAccessibleText(choice.label());
        box.setAccessibleHelp(choice.help());
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Enum<?> value) {
                return value == null ? "" : choice.label(value);
            }

            @Override
            public Enum<?> fromString(String label) {
                throw new UnsupportedOperationException("a value is chosen, not written");
            }
        });
        box.getItems().setAll(choice.constants());
        box.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (!showing && is != null) {
                onChoice.accept(is);
                show(held); // what was chosen may be refused
            }
        });
    }

    /** Shows what holds, also where the choice was refused. */
    public void show(Enum<?> value) {
        held = value;
        showing = true;
        box.getSelectionModel().select(value);
        showing = false;
    }
}
