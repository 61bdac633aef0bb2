package org.engram.app.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engram.simulation.runfile.Numbers;
import org.engram.ui.export.ExportTarget;
import org.engram.ui.export.Format;
import org.engram.ui.export.PlateSize;
import org.engram.ui.figure.FigureView;
import org.engram.ui.film.FilmFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What was chosen for {@code engram export}. */
record ExportOptions(ParseResult parsed) {
    private static final String FIGURE = "figure";
    private static final String AT = "at";
    private static final String FORMAT = "format";
    private static final String SCALE = "scale";
    private static final String SIZE = "size";
    private static final String LOG = "log";
    private static final String OUT = "out";
    private static final String ALL = "all";
    private static final Pattern PIXELS = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

    static CommandSpec spec(Map<String, FigureSource> sources) {
        CommandSpec spec = CommandSpec.create().name("export");
        spec.usageMessage()
                .sortOptions(false)
                .description(
                        "Repeats a run and draws its figures: one file for each figure and format, slides and films in one file.");
        spec.addPositional(PositionalParamSpec.builder()
                .type(String.class)
                .paramLabel("RUN.json")
                .index("0")
                .required(true)
                .description("What --json wrote.")
                .build());
        RunOptions.add(spec, FIGURE, "NAMES", "all (default), or some, with commas between: " + names(sources) + ".");
        RunOptions.add(spec, AT, "t", "The moment that the figures show. Default: the end of the run.");
        RunOptions.add(
                spec,
                FORMAT,
                "FORMATS",
                "Some, with commas between: svg (default), pdf, png, pptx, csv; or gif, mp4 for a film.");
        RunOptions.add(spec, SCALE, "NUMBER", "Pixels of a PNG for each pixel of --size, from 1 to 4. Default: 2.");
        RunOptions.add(
                spec,
                SIZE,
                "SIZE",
                "16:9 (a slide, default), half (of a slide), column (of a paper), or WxH in pixels.");
        RunOptions.add(spec, LOG, "AXES", "x, y or xy: the axes of curves that are logarithmic.");
        FilmOptions.add(spec);
        RunOptions.add(spec, OUT, "DIR", "The folder for the files, made where it is missing. Default: this one.");
        return spec;
    }

    private static String names(Map<String, FigureSource> sources) {
        return sources.entrySet().stream()
                .map(source -> String.join(", ", source.getValue().figures()) + " (" + source.getKey() + ")")
                .collect(Collectors.joining("; "));
    }

    private String text(String option, String otherwise) {
        return parsed.matchedOptionValue("--" + option, otherwise);
    }

    /** The file of the run. */
    String run() {
        return parsed.matchedPositionalValue(0, "");
    }

    /** What the figures become. */
    ExportTarget target() {
        ExportTarget target = new ExportTarget(formats(), size(), scale(), folder());
        target.refusal().ifPresent(sentence -> {
            throw new UsageException(sentence);
        });
        return target;
    }

    /** Where the files go. */
    Path folder() {
        String text = text(OUT, ".");
        try {
            Path folder = Path.of(text);
            if (!Files.exists(folder) || Files.isDirectory(folder)) {
                return folder;
            }
        } catch (InvalidPathException e) {
            // said below
        }
        throw new FailureException("--%s %s is not a folder; choose another place.".formatted(OUT, text));
    }

    /** The names that were asked for, each once, among those of a laboratory; empty for all. */
    Optional<List<String>> figures(List<String> known) {
        List<String> asked = words(FIGURE, ALL);
        if (asked.equals(List.of(ALL))) {
            return Optional.empty();
        }
        for (String name : asked) {
            if (!known.contains(name)) {
                throw new UsageException(
                        "--%s has %s but must be all or some of %s.".formatted(FIGURE, name, String.join(", ", known)));
            }
        }
        return Optional.of(asked);
    }

    private List<String> words(String option, String otherwise) {
        return Arrays.stream(text(option, otherwise).split(",", -1))
                .map(String::strip)
                .distinct()
                .toList();
    }

    OptionalDouble at() {
        String text = text(AT, null);
        if (text == null) {
            return OptionalDouble.empty();
        }
        OptionalDouble at = Numbers.parse(text);
        if (at.isEmpty() || at.getAsDouble() < 0) {
            throw new UsageException("--%s is %s but must be a number of at least 0.".formatted(AT, text));
        }
        return at;
    }

    /** The formats of a film, when one is asked for. */
    Optional<List<FilmFormat>> filmFormats() {
        return FilmOptions.formats(words(FORMAT, Format.SVG.ending()));
    }

    private Set<Format> formats() {
        Set<Format> formats = EnumSet.noneOf(Format.class);
        for (String word : words(FORMAT, Format.SVG.ending())) {
            formats.add(Arrays.stream(Format.values())
                    .filter(format -> format.ending().equals(word.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new UsageException(
                            "--%s has %s but must be some of %s.".formatted(FORMAT, word, FilmOptions.known()))));
        }
        return formats;
    }

    private double scale() {
        String text = text(SCALE, "2");
        double scale = Numbers.parse(text).orElse(Double.NaN);
        if (!(scale >= ExportTarget.SMALLEST_SCALE && scale <= ExportTarget.LARGEST_SCALE)) {
            throw new UsageException("--%s is %s but must be a number from 1 to 4.".formatted(SCALE, text));
        }
        return scale;
    }

    /** How large a figure or a film is. */
    PlateSize size() {
        String text = text(SIZE, "16:9");
        return switch (text) {
            case "16:9" -> PlateSize.SLIDE;
            case "half" -> PlateSize.HALF;
            case "column" -> PlateSize.COLUMN;
            default -> pixels(text);
        };
    }

    private static PlateSize pixels(String text) {
        Matcher sides = PIXELS.matcher(text);
        if (sides.matches()) {
            double width = Double.parseDouble(sides.group(1));
            double height = Double.parseDouble(sides.group(2));
            if (PlateSize.allows(width) && PlateSize.allows(height)) {
                return PlateSize.pixels(width, height);
            }
        }
        throw new UsageException("--%s is %s but must be 16:9, half, column or WxH with sides from %d to %d pixels."
                .formatted(SIZE, text, PlateSize.SMALLEST, PlateSize.LARGEST));
    }

    FigureView view() {
        String axes = text(LOG, "");
        if (!List.of("", "x", "y", "xy").contains(axes)) {
            throw new UsageException("--%s is %s but must be x, y or xy.".formatted(LOG, axes));
        }
        FigureView view = axes.contains("x") ? FigureView.ALL.toggleX() : FigureView.ALL;
        return axes.contains("y") ? view.toggleY() : view;
    }
}
