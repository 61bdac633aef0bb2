package org.engram.ui.laboratory;

import atlantafx.base.controls.ToggleSwitch;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A switch that Space and Enter move as well; the one it extends knows only the mouse. */
public final class Switch extends ToggleSwitch {
    private boolean held;
    private boolean showing;

    /** For FXML. */
    public Switch() {
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        selectedProperty().subscribe(() -> notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED));
    }

    /** @param change gets what a person chooses */
    public void onChoice(Consumer<Boolean> change) {
        selectedProperty().addListener((property, was, on) -> {
            if (!showing) {
                change.accept(on);
                show(held); // what was chosen may be refused
            }
        });
    }

    /** Is on or off without anybody having chosen it. */
    public void show(boolean on) {
        held = on;
        showing = true;
        setSelected(on);
        showing = false;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            fire();
            event.consume();
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) isSelected()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
