package org.engram.ui.saving;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.engram.ui.figure.FigureView;
import org.engram.ui.figure.Numbers;
import org.engram.ui.figure.Scale;
import org.engram.ui.film.Film;
import org.engram.ui.film.FilmFormat;
import org.engram.ui.film.FilmPlan;
import org.engram.ui.film.Footage;

/** What a film is to be, without nodes. It keeps what was chosen last as long as the window is open. */
final class FilmViewModel {
    private static final int DIGITS = 6;

    private final Map<String, BooleanProperty> figures = new LinkedHashMap<>();
    private final Map<FilmFormat, BooleanProperty> formats = new EnumMap<>(FilmFormat.class);
    private final ObjectProperty<FilmSize> size = new SimpleObjectProperty<>(this, "size", FilmSize.HD);
    private final StringProperty seconds = new SimpleStringProperty(this, "seconds", "10");
    private final StringProperty rate = new SimpleStringProperty(this, "rate", "25");
    private final StringProperty from = new SimpleStringProperty(this, "from", "0");
    private final StringProperty to = new SimpleStringProperty(this, "to", "");
    private final BooleanProperty log = new SimpleBooleanProperty(this, "log");
    private final StringProperty folder = new SimpleStringProperty(this, "folder");
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper(this, "outcome", "");
    private Footage footage;
    private String end = "";

    /** @param home where films go at first */
    FilmViewModel(Path home) {
        folder.set(home.toString());
        for (FilmFormat format : FilmFormat.values()) {
            formats.put(format, new SimpleBooleanProperty(this, format.ending(), format == FilmFormat.MP4));
        }
        Stream.concat(formats.values().stream(), Stream.of(size, seconds, rate, from, to, log, folder, name))
                .forEach(property -> property.subscribe(this::check));
    }

    /** By the names of the figures that can be filmed. */
    Map<String, BooleanProperty> figures() {
        return figures;
    }

    BooleanProperty formatProperty(FilmFormat format) {
        return formats.get(format);
    }

    ObjectProperty<FilmSize> sizeProperty() {
        return size;
    }

    /** What is typed for the duration. */
    StringProperty secondsProperty() {
        return seconds;
    }

    /** What is typed for pictures a second. */
    StringProperty rateProperty() {
        return rate;
    }

    StringProperty fromProperty() {
        return from;
    }

    StringProperty toProperty() {
        return to;
    }

    /** Whether time passes evenly in its logarithm. */
    BooleanProperty logProperty() {
        return log;
    }

    StringProperty folderProperty() {
        return folder;
    }

    /** Of the files, without their endings. */
    StringProperty nameProperty() {
        return name;
    }

    /** Why this cannot be made, in one sentence; empty when it can. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** What would be made: "250 pictures, flow.mp4; it is there already and will be replaced." */
    ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
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
        end = Numbers.value(next.end(), DIGITS).replace(",", "");
        from.set("0");
        to.set(end);
        check();
    }

    /** As chosen; with NaN where what is typed is no number. */
    FilmPlan plan() {
        List<String> chosen = figures.entrySet().stream()
                .filter(figure -> figure.getValue().get())
                .map(Map.Entry::getKey)
                .toList();
        Scale pace = log.get() ? Scale.LOG : Scale.LINEAR;
        double last = to.get().strip().equals(end) ? Double.POSITIVE_INFINITY : number(to);
        return new FilmPlan(
                chosen,
                footage == null ? Map.<String, FigureView>of() : footage.views(),
                number(from),
                last,
                pace,
                size.get().width(),
                size.get().height(),
                number(seconds),
                whole(rate));
    }

    private static double number(StringProperty typed) {
        try {
            return Double.parseDouble(typed.get().strip());
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** 0, which no film has, where what is typed is no whole number. */
    private static int whole(StringProperty typed) {
        double number = number(typed);
        return number == Math.rint(number) ? (int) number : 0;
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

    private Map<FilmFormat, Path> targets() {
        Map<FilmFormat, Path> targets = new EnumMap<>(FilmFormat.class);
        formats.forEach((format, on) -> {
            if (on.get()) {
                targets.put(
                        format, chosenFolder().orElseThrow().resolve(name.get().strip() + "." + format.ending()));
            }
        });
        return targets;
    }

    /** The film to be made, by a thread that gives way to others; only without a {@link #problemProperty()}. */
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
        if (footage == null) {
            return;
        }
        String found = problem();
        problem.set(found);
        outcome.set(found.isEmpty() ? outcome() : "");
    }

    private String problem() {
        if (formats.values().stream().noneMatch(BooleanProperty::get)) {
            return "Choose a format, or both.";
        }
        if (Stream.of(from, to).anyMatch(typed -> Double.isNaN(number(typed)))) {
            return "The film must begin and end at numbers, from 0 to %s.".formatted(end);
        }
        if (number(from) >= footage.end()) {
            return "The film must begin before the run ends, at %s.".formatted(end);
        }
        String file = name.get().strip();
        if (file.isEmpty() || file.matches(".*[/\\\\:].*")) {
            return "\"%s\" is no name of a file; write one without folders.".formatted(name.get());
        }
        Optional<Path> into = chosenFolder();
        if (into.isEmpty() || !Files.isDirectory(into.get())) {
            return "\"%s\" is not a folder; choose another place.".formatted(folder.get());
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
