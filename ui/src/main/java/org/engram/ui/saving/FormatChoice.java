package org.engram.ui.saving;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Which of the formats {@code F} files are made in: any of them, or several. */
final class FormatChoice<F extends Enum<F>> {
    private final Class<F> type;
    private final Map<F, BooleanProperty> boxes;

    /** @param first the one that is chosen at first */
    FormatChoice(Class<F> type, F first) {
        this.type = type;
        boxes = new EnumMap<>(type);
        for (F format : type.getEnumConstants()) {
            boxes.put(format, new SimpleBooleanProperty(this, format.name(), format == first));
        }
    }

    BooleanProperty property(F format) {
        return boxes.get(format);
    }

    /** @param check called when another choice is made */
    void subscribe(Runnable check) {
        boxes.values().forEach(box -> box.subscribe(check));
    }

    /** In the order of their declaration. */
    Set<F> chosen() {
        Set<F> chosen = EnumSet.noneOf(type);
        boxes.forEach((format, on) -> {
            if (on.get()) {
                chosen.add(format);
            }
        });
        return chosen;
    }
}
