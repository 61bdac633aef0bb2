package org.engram.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.engram.ui.laboratory.Laboratory;
import org.engram.ui.laboratory.LaboratoryEntry;

/** The laboratories of a window: each is opened when it is first shown, one is shown at a time, all are closed together. */
final class Pages {
    private final List<LaboratoryEntry> entries;
    private final Function<LaboratoryEntry, LaboratoryPage> opening;
    private final Map<LaboratoryEntry, LaboratoryPage> opened = new HashMap<>();
    private final ReadOnlyObjectWrapper<LaboratoryPage> shown = new ReadOnlyObjectWrapper<>(this, "shown");

    /** Nothing is shown yet. */
    Pages(List<LaboratoryEntry> entries, Function<LaboratoryEntry, LaboratoryPage> opening) {
        this.entries = List.copyOf(entries);
        this.opening = opening;
    }

    /** Null before the first. */
    ReadOnlyObjectProperty<LaboratoryPage> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Laboratory laboratory() {
        return shown.get().laboratory();
    }

    void show(int index) {
        LaboratoryPage next = opened.computeIfAbsent(entries.get(index), opening);
        if (shown.get() != null) {
            shown.get().shown(false);
        }
        next.shown(true);
        shown.set(next);
    }

    /** What is being computed anywhere is left before the first is waited for. */
    void close() {
        opened.values().forEach(page -> page.laboratory().model().player().cancel());
        opened.values().forEach(page -> page.laboratory().close());
    }
}
