package org.engram.ui.saving;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.engram.ui.export.Export;
import org.engram.ui.export.ExportTarget;
import org.engram.ui.export.Format;
import org.engram.ui.export.PlateSize;

/** What figures are to become, without nodes. It keeps what was chosen last as long as the window is open. */
final class ExportViewModel {
    private final BooleanProperty all = new SimpleBooleanProperty(this, "all");
    private final Map<Format, BooleanProperty> formats = new EnumMap<>(Format.class);
    private final ObjectProperty<SizeChoice> size = new SimpleObjectProperty<>(this, "size", SizeChoice.SLIDE);
    private final StringProperty width = new SimpleStringProperty(this, "width", "1280");
    private final StringProperty height = new SimpleStringProperty(this, "height", "720");
    private final DoubleProperty scale = new SimpleDoubleProperty(this, "scale", 2);
    private final StringProperty folder = new SimpleStringProperty(this, "folder");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper(this, "outcome", "");
    private Offer offer;

    /** @param home where files go at first */
    ExportViewModel(Path home) {
        folder.set(home.toString());
        for (Format format : Format.values()) {
            formats.put(format, new SimpleBooleanProperty(this, format.ending(), format == Format.SVG));
        }
        Stream.concat(formats.values().stream(), Stream.of(all, size, width, height, scale, folder))
                .forEach(property -> property.subscribe(this::check));
    }

    BooleanProperty allProperty() {
        return all;
    }

    BooleanProperty formatProperty(Format format) {
        return formats.get(format);
    }

    ObjectProperty<SizeChoice> sizeProperty() {
        return size;
    }

    /** What is typed for a free size, in pixels. */
    StringProperty widthProperty() {
        return width;
    }

    StringProperty heightProperty() {
        return height;
    }

    /** Pixels of a PNG for each pixel of the size. */
    DoubleProperty scaleProperty() {
        return scale;
    }

    StringProperty folderProperty() {
        return folder;
    }

    /** Why nothing can be made of this choice, in one sentence; empty when it can. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What would be made: "4 figures, 13 files; 2 of them are there already and will be replaced." */
    ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Another figure, or another laboratory. */
    void offer(Offer next) {
        offer = next;
        check();
    }

    /** Null before the first. */
    Offer offered() {
        return offer;
    }

    /** As chosen; empty while what is typed is no size. */
    Optional<PlateSize> plateSize() {
        if (size.get() != SizeChoice.FREE) {
            return Optional.of(size.get().size());
        }
        try {
            double across = Integer.parseInt(width.get().strip());
            double down = Integer.parseInt(height.get().strip());
            boolean allowed = PlateSize.allows(across) && PlateSize.allows(down);
            return allowed ? Optional.of(PlateSize.pixels(across, down)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Set<Format> chosenFormats() {
        Set<Format> chosen = EnumSet.noneOf(Format.class);
        formats.forEach((format, on) -> {
            if (on.get()) {
                chosen.add(format);
            }
        });
        return chosen;
    }

    private Optional<Path> chosenFolder() {
        try {
            return folder.get().isBlank()
                    ? Optional.empty()
                    : Optional.of(Path.of(folder.get().strip()).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private List<Offer.Item> chosen() {
        return all.get() ? offer.all() : List.of(offer.one());
    }

    /** The files to be made; only without a {@link #problemProperty()}. */
    Supplier<Export> export() {
        List<Offer.Item> items = chosen();
        ExportTarget target = target();
        String deck = offer.deck();
        return () -> new Export(items.stream().map(item -> item.plate().get()).toList(), target, deck);
    }

    private ExportTarget target() {
        return new ExportTarget(
                chosenFormats(),
                plateSize().orElseThrow(),
                scale.get(),
                chosenFolder().orElseThrow());
    }

    /** The files that {@link #export()} makes. */
    List<Path> files() {
        return Export.files(chosen().stream().map(Offer.Item::name).toList(), target(), offer.deck());
    }

    private void check() {
        if (offer == null) {
            return;
        }
        String found = problem();
        problem.set(found);
        outcome.set(found.isEmpty() ? outcome() : "");
    }

    private String problem() {
        if (chosenFormats().isEmpty()) {
            return "Choose a format, or several.";
        }
        if (plateSize().isEmpty()) {
            return "Width and height must be whole numbers from %d to %d."
                    .formatted(PlateSize.SMALLEST, PlateSize.LARGEST);
        }
        Optional<Path> into = chosenFolder();
        if (into.isEmpty() || Files.exists(into.get()) && !Files.isDirectory(into.get())) {
            return "\"%s\" is not a folder; choose another place.".formatted(folder.get());
        }
        return target().refusal().orElse("");
    }

    private String outcome() {
        List<Path> files = files();
        long there = files.stream().filter(Files::exists).count();
        String made = count(chosen().size(), "figure") + ", " + count(files.size(), "file");
        return there == 0
                ? made + "."
                : "%s; %s there already and will be replaced.".formatted(made, there == 1 ? "1 is" : there + " are");
    }

    private static String count(long number, String word) {
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
