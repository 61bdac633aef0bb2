package org.engram.ui.saving;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import org.engram.ui.figure.Numbers;
import org.engram.ui.figure.Scale;

/** The part of a run that is filmed: from where, to where, and how time passes in it. */
final class FilmPart {
    private static final int DIGITS = 6;

    private final TypedNumber from = new TypedNumber("from", "0");
    private final TypedNumber to = new TypedNumber("to", "");
    private final BooleanProperty log = new SimpleBooleanProperty(this, "log");
    private double end;

    StringProperty fromProperty() {
        return from.typedProperty();
    }

    StringProperty toProperty() {
        return to.typedProperty();
    }

    /** Whether time passes evenly in its logarithm. */
    BooleanProperty logProperty() {
        return log;
    }

    /** @param check called when another part is typed */
    void subscribe(Runnable check) {
        Stream.of(fromProperty(), toProperty(), log).forEach(property -> property.subscribe(check));
    }

    /** All of a run that ends there. */
    void offer(double last) {
        end = last;
        fromProperty().set("0");
        toProperty().set(ending());
    }

    private String ending() {
        return Numbers.value(end, DIGITS).replace(",", "");
    }

    /** NaN where what is typed is no number. */
    double first() {
        return from.value();
    }

    /** Infinite up to the end of the run, wherever that is; NaN where what is typed is no number. */
    double last() {
        return toProperty().get().strip().equals(ending()) ? Double.POSITIVE_INFINITY : to.value();
    }

    Scale pace() {
        return log.get() ? Scale.LOG : Scale.LINEAR;
    }

    /** Why there is no such part of the run. */
    Optional<String> refusal() {
        if (Double.isNaN(from.value()) || Double.isNaN(to.value())) {
            return Optional.of("The film must begin and end at numbers, from 0 to %s.".formatted(ending()));
        }
        if (from.value() >= end) {
            return Optional.of("The film must begin before the run ends, at %s.".formatted(ending()));
        }
        return Optional.empty();
    }
}
