package org.engram.ui.saving;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
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
    private final FormatChoice<Format> formats = new FormatChoice<>(Format.class, Format.SVG);
    private final ObjectProperty<SizeChoice> size = new SimpleObjectProperty<>(this, "size", SizeChoice.SLIDE);
    private final StringProperty width = new SimpleStringProperty(this, "width", "1280");
    private final StringProperty height = new SimpleStringProperty(this, "height", "720");
    private final DoubleProperty scale = new SimpleDoubleProperty(this, "scale", 2);
    private final FolderChoice folder;
    private final Prospect prospect = new Prospect();
    private Offer offer;

    /** @param home where files go at first */
    ExportViewModel(Path home) {
        folder = new FolderChoice(home);
        formats.subscribe(this::check);
        Stream.of(all, size, width, height, scale, folder.typedProperty())
                .forEach(property -> property.subscribe(this::check));
    }

    BooleanProperty allProperty() {
        return all;
    }

    FormatChoice<Format> formats() {
        return formats;
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

    /** Made where it is missing. */
    FolderChoice folder() {
        return folder;
    }

    /** What would be made: "4 figures, 13 files; 2 are there already and will be replaced." */
    Prospect prospect() {
        return prospect;
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

    private List<Offer.Item> chosen() {
        return all.get() ? offer.all() : List.of(offer.one());
    }

    /** The files to be made; only without a {@link #prospect() problem}. */
    Supplier<Export> export() {
        List<Offer.Item> items = chosen();
        ExportTarget target = target();
        String deck = offer.deck();
        return () -> new Export(items.stream().map(item -> item.plate().get()).toList(), target, deck);
    }

    private ExportTarget target() {
        return new ExportTarget(
                formats.chosen(),
                plateSize().orElseThrow(),
                scale.get(),
                folder.path().orElseThrow());
    }

    /** The files that {@link #export()} makes. */
    List<Path> files() {
        return Export.files(chosen().stream().map(Offer.Item::name).toList(), target(), offer.deck());
    }

    private void check() {
        if (offer != null) {
            prospect.judge(problem(), this::outcome);
        }
    }

    private String problem() {
        if (formats.chosen().isEmpty()) {
            return "Choose a format, or several.";
        }
        if (plateSize().isEmpty()) {
            return "Width and height must be whole numbers from %d to %d."
                    .formatted(PlateSize.SMALLEST, PlateSize.LARGEST);
        }
        if (!folder.possible()) {
            return folder.refusal();
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
