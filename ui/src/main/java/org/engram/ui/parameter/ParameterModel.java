package org.engram.ui.parameter;

import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.engram.simulation.experiment.Parameter;

/** One parameter as its controls show it, without the controls. A change is handed on at once; what it leads to comes back by show. */
public final class ParameterModel {
    private final Parameter parameter;
    private final DoubleConsumer onChange;
    private final ReadOnlyDoubleWrapper value = new ReadOnlyDoubleWrapper(this, "value");
    private final ReadOnlyDoubleWrapper position = new ReadOnlyDoubleWrapper(this, "position");
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper(this, "error", "");
    private final ReadOnlyStringWrapper disabledReason = new ReadOnlyStringWrapper(this, "disabledReason", "");
    private final ReadOnlyBooleanWrapper dragged = new ReadOnlyBooleanWrapper(this, "dragged");
    private double max;

    /** @param onChange gets every new value that the parameter allows */
    public ParameterModel(Parameter parameter, DoubleConsumer onChange) {
        this.parameter = parameter;
        this.onChange = onChange;
        this.max = parameter.max();
        show(parameter.initial(), parameter.max(), Optional.empty());
    }

    public Parameter parameter() {
        return parameter;
    }

    public ReadOnlyDoubleProperty valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** Where the thumb stands, 0 to 1. */
    public ReadOnlyDoubleProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** One sentence about what was typed; empty when it was accepted. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** One sentence; empty when the control has an effect. */
    public ReadOnlyStringProperty disabledReasonProperty() {
        return disabledReason.getReadOnlyProperty();
    }

    /** Whether the slider is held. */
    public ReadOnlyBooleanProperty draggedProperty() {
        return dragged.getReadOnlyProperty();
    }

    /** Shows what holds now. A value that did not change leaves what is being typed alone. */
    public void show(double newValue, double newMax, Optional<String> reason) {
        max = newMax;
        disabledReason.set(reason.orElse(""));
        value.set(newValue);
        position.set(scale().position(newValue));
        text.set(parameter.text(newValue));
    }

    public void hold(boolean held) {
        dragged.set(held);
    }

    /** The thumb was moved. */
    public void drag(double newPosition) {
        change(scale().value(newPosition));
    }

    /** The next or previous value that the slider can hold, in steps of a hundredth of its length. */
    public void nudge(int steps) {
        double next = scale().value(position.get() + steps / 100.0);
        if (next == value.get() && parameter.whole()) {
            next = Math.clamp(value.get() + steps, scale().min(), scale().max());
        }
        change(next);
    }

    public void reset() {
        change(Math.min(parameter.initial(), max));
    }

    /** Text was entered; what is not allowed changes nothing and leaves a sentence. */
    public void type(String entered) {
        String given = entered.strip();
        double number = number(given);
        if (parameter.allows(number) && number <= max) {
            change(number);
        } else {
            error.set("%s must be %s, not %s."
                    .formatted(
                            parameter.label(), parameter.allowed(max), given.isEmpty() ? "empty" : shortened(given)));
        }
    }

    private void change(double newValue) {
        error.set("");
        if (newValue != value.get()) {
            onChange.accept(newValue);
        }
    }

    private SliderScale scale() {
        return SliderScale.of(parameter, max);
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text.replace('\u2212', '-'));
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    private static String shortened(String given) {
        return "\u201c" + (given.length() > 24 ? given.substring(0, 24) + "\u2026" : given) + "\u201d";
    }
}
