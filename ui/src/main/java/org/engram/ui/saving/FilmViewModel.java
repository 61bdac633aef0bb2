package org.engram.ui.saving;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.engram.ui.figure.FigureView;
import org.engram.ui.film.Film;
import org.engram.ui.film.FilmFormat;
import org.engram.ui.film.FilmPlan;
import org.engram.ui.film.Footage;

/** What a film is to be, without nodes. It keeps what was chosen last as long as the window is open. */
final class FilmViewModel {
    private final Map<String, BooleanProperty> figures = new LinkedHashMap<>();
    private final FormatChoice<FilmFormat> formats = new FormatChoice<>(FilmFormat.class, FilmFormat.MP4);
    private final FilmPart part = new FilmPart();
    private final ObjectProperty<FilmSize> size = new SimpleObjectProperty<>(this, "size", FilmSize.HD);
    private final TypedNumber seconds = new TypedNumber("seconds", "10");
    private final TypedNumber rate = new TypedNumber("rate", "25");
    private final FolderChoice folder;
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final Prospect prospect = new Prospect();
    private Footage footage;

    /** @param home where films go at first */
    FilmViewModel(Path home) {
        folder = new FolderChoice(home);
        formats.subscribe(this::check);
        part.subscribe(this::check);
        Stream.<ObservableValue<?>>of(size, secondsProperty(), rateProperty(), folder.typedProperty(), name)
                .forEach(property -> property.subscribe(this::check));
    }

    /** By the names of the figures that can be filmed. */
    Map<String, BooleanProperty> figures() {
        return figures;
    }

    FormatChoice<FilmFormat> formats() {
        return formats;
    }

    FilmPart part() {
        return part;
    }

    ObjectProperty<FilmSize> sizeProperty() {
        return size;
    }

    /** What is typed for the duration. */
    StringProperty secondsProperty() {
        return seconds.typedProperty();
    }

    /** What is typed for pictures a second. */
    StringProperty rateProperty() {
        return rate.typedProperty();
    }

    FolderChoice folder() {
        return folder;
    }

    /** Of the files, without their endings. */
    StringProperty nameProperty() {
        return name;
    }

    /** What would be made: "250 pictures, flow.mp4; one is there already and will be replaced." */
    Prospect prospect() {
        return prospect;
    }

    /** Another run, all of it; the figures are chosen anew when they are others. */
    void offer(Footage next) {
        boolean same = footage != null && footage.name().equals(next.name());
        footage = next;
        if (!same) {
            figures.clear();
            next.reel().figures().forEach(figure -> {
                BooleanProperty on =
                        new SimpleBooleanProperty(this, figure, next.shown().contains(figure));
                on.subscribe(this::check);
                figures.put(figure, on);
            });
            name.set(next.name());
        }
        part.offer(next.end());
        check();
    }

    /** As chosen; with NaN where what is typed is no number. */
    FilmPlan plan() {
        List<String> chosen = figures.entrySet().stream()
                .filter(figure -> figure.getValue().get())
                .map(Map.Entry::getKey)
                .toList();
        return new FilmPlan(
                chosen,
                footage == null ? Map.<String, FigureView>of() : footage.views(),
                part.first(),
                part.last(),
                part.pace(),
                size.get().width(),
                size.get().height(),
                seconds.value(),
                rate.whole());
    }

    private Map<FilmFormat, Path> targets() {
        Map<FilmFormat, Path> targets = new EnumMap<>(FilmFormat.class);
        for (FilmFormat format : formats.chosen()) {
            targets.put(format, folder.path().orElseThrow().resolve(name.get().strip() + "." + format.ending()));
        }
        return targets;
    }

    /** The film to be made, by a thread that gives way to others; only without a {@link #prospect() problem}. */
    @SuppressWarnings(
            "ThreadPriorityCheck") // a hint to the system that the run in the window comes first; nothing relies on it
    Supplier<Film> film() {
        Film film = new Film(footage.reel(), plan(), targets());
        return () -> {
            Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
            return film;
        };
    }

    /** "flow.gif and flow.mp4". */
    String fileNames() {
        return String.join(
                " and ",
                targets().values().stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    private void check() {
        if (footage != null) {
            prospect.judge(problem(), this::outcome);
        }
    }

    private String problem() {
        if (formats.chosen().isEmpty()) {
            return "Choose a format, or both.";
        }
        Optional<String> refused = part.refusal();
        if (refused.isPresent()) {
            return refused.get();
        }
        String file = name.get().strip();
        if (file.isEmpty() || file.matches(".*[/\\\\:].*")) {
            return "\"%s\" is no name of a file; write one without folders.".formatted(name.get());
        }
        if (folder.existing().isEmpty()) {
            return folder.refusal();
        }
        return plan().refusal().orElse("");
    }

    private String outcome() {
        long there = targets().values().stream().filter(Files::exists).count();
        String made = "%d pictures, %s".formatted(plan().frames(), fileNames());
        return there == 0
                ? made + "."
                : "%s; %s there already and will be replaced.".formatted(made, there == 1 ? "one is" : "both are");
    }
}
