package org.engram.ui.saving;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A number as a person types it, or something else. */
final class TypedNumber {
    private final StringProperty typed;

    TypedNumber(String name, String first) {
        typed = new SimpleStringProperty(this, name, first);
    }

    StringProperty typedProperty() {
        return typed;
    }

    /** NaN where what is typed is no number. */
    double value() {
        try {
            return Double.parseDouble(typed.get().strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** 0 where what is typed is no whole number. */
    int whole() {
        double number = value();
        return number == Math.rint(number) ? (int) number : 0;
    }
}
