package org.engram.ui.laboratory;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.engram.simulation.experiment.Choice;

/** One row of a table of choices: its word, and a segment for each value. Style class: {@code choice-row}. */
public final class ChoiceRow extends HBox {
    private final Choice choice;
    private final List<ToggleButton> buttons;
    private final HBox segments = new HBox();
    private final Tooltip tooltip = new Tooltip();
    private Enum<?> held;

    /**
     * A row without a value yet.
     *
     * @param named whether the word stands beside the segments; without it they have all of the width
     * @param onChoice gets every value that a person chooses
     */
    public ChoiceRow(Choice choice, boolean named, Consumer<Enum<?>> onChoice) {
        this.choice = choice;
        getStyleClass().add("choice-row");
        setId("choice-" + choice.option());
        buttons = choice.constants().stream()
                .map(value -> button(value, onChoice))
                .toList();
        Segments.join(buttons.toArray(ToggleButton[]::new));
        segments.getStyleClass().add("segments");
        segments.getChildren().setAll(buttons);
        if (named) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            getChildren().addAll(new Label(choice.label()), gap);
        } else {
            HBox.setHgrow(segments, Priority.ALWAYS);
        }
        getChildren().add(segments);
        tooltip.setWrapText(true);
        Tooltip.install(this, tooltip);
    }

    private ToggleButton button(Enum<?> value, Consumer<Enum<?>> onChoice) {
        ToggleButton button = new ToggleButton(choice.label(value));
        button.setAccessibleText(choice.label() + " " + choice.label(value));
        button.setAccessibleHelp(choice.help());
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        Segments.onChoice(button, () -> {
            onChoice.accept(value);
            mark(); // what was chosen may be refused
        });
        return button;
    }

    private void mark() {
        buttons.get(choice.constants().indexOf(held)).setSelected(true);
    }

    /** @param reason why it has no effect now; empty when it has */
    public void show(Enum<?> value, Optional<String> reason) {
        held = value;
        mark();
        segments.setDisable(reason.isPresent());
        tooltip.setText(reason.orElse(choice.help()));
    }
}
