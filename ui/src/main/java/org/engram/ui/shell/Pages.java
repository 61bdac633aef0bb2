package org.engram.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.engram.simulation.runfile.RunFile;
import org.engram.ui.laboratory.Laboratory;
import org.engram.ui.laboratory.LaboratoryEntry;
import org.engram.ui.laboratory.Pins;
import org.engram.ui.session.KeptLaboratory;

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

    /** Shows the laboratory whose runs a command makes; whether there is one. */
    boolean showCommand(String command) {
        return show(entry -> entry.command().equals(command));
    }

    /** Shows the laboratory of a stable name, where there is one. */
    void showEntry(String id) {
        show(entry -> entry.id().equals(id));
    }

    private boolean show(Predicate<LaboratoryEntry> wanted) {
        Optional<LaboratoryEntry> found = entries.stream().filter(wanted).findFirst();
        found.ifPresent(entry -> show(entries.indexOf(entry)));
        return found.isPresent();
    }

    /** What is to be kept of the laboratories that were opened, by their stable names, to be asked on any thread. */
    Map<String, Supplier<KeptLaboratory>> kept() {
        return opened.entrySet().stream()
                .collect(Collectors.toMap(
                        page -> page.getKey().id(), page -> kept(page.getValue().laboratory())));
    }

    private static Supplier<KeptLaboratory> kept(Laboratory laboratory) {
        Supplier<RunFile> run = laboratory.model().recorded();
        Map<String, Supplier<RunFile>> pinned =
                laboratory.pins().map(Pins::files).orElse(Map.of());
        return () -> {
            Map<String, RunFile> files = new HashMap<>();
            pinned.forEach((letter, file) -> files.put(letter, file.get()));
            return new KeptLaboratory(run.get(), files);
        };
    }

    /** What is being computed anywhere is left before the first is waited for. */
    void close() {
        opened.values().forEach(page -> page.laboratory().model().player().cancel());
        opened.values().forEach(page -> page.laboratory().close());
    }
}
