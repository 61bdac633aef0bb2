package org.engram.app.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engram.simulation.runfile.Numbers;
import org.engram.ui.export.Format;
import org.engram.ui.export.PlateSize;
import org.engram.ui.figure.FigureView;
import org.engram.ui.figure.Scale;
import org.engram.ui.film.FilmFormat;
import org.engram.ui.film.FilmPlan;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** What was chosen for a film, which {@code engram export --format gif,mp4} makes. */
record FilmOptions(ParseResult parsed) {
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String PACE = "pace";
    private static final String SECONDS = "seconds";
    private static final String FPS = "fps";
    private static final List<String> ALL = List.of(FROM, TO, PACE, SECONDS, FPS);

    static void add(CommandSpec spec) {
        RunOptions.add(spec, FROM, "t", "The first moment of a film. Default: 0.");
        RunOptions.add(spec, TO, "t", "The last moment of a film. Default: the end of the run.");
        RunOptions.add(
                spec,
                PACE,
                "PACE",
                "linear (default), or log: time passes evenly in its logarithm, from a thousandth of the end on.");
        RunOptions.add(spec, SECONDS, "NUMBER", "How long a film lasts. Default: 10.");
        RunOptions.add(spec, FPS, "NUMBER", "Pictures a second of a film. Default: 25.");
    }

    /** The formats among these words, when they are of films. */
    static Optional<List<FilmFormat>> formats(List<String> words) {
        List<FilmFormat> films = Arrays.stream(FilmFormat.values())
                .filter(format -> words.stream()
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).equals(format.ending())))
                .toList();
        if (!films.isEmpty() && films.size() < words.size()) {
            throw new UsageException("--format has films beside others; make %s in a command of their own."
                    .formatted(films.stream().map(FilmFormat::ending).collect(Collectors.joining(" and "))));
        }
        return films.isEmpty() ? Optional.empty() : Optional.of(films);
    }

    /** All formats that there are, as --format takes them. */
    static String known() {
        return Stream.concat(
                        Arrays.stream(Format.values()).map(Format::ending),
                        Arrays.stream(FilmFormat.values()).map(FilmFormat::ending))
                .collect(Collectors.joining(", "));
    }

    /** That nothing was chosen that only a film has. */
    void refuse() {
        for (String option : ALL) {
            if (parsed.hasMatchedOption("--" + option)) {
                throw new UsageException("--%s is for films; it needs --format gif or mp4.".formatted(option));
            }
        }
    }

    /**
     * The film.
     *
     * @throws UsageException when it cannot be made
     */
    FilmPlan plan(List<String> figures, FigureView view, PlateSize size) {
        if (parsed.hasMatchedOption("--at") || parsed.hasMatchedOption("--scale")) {
            throw new UsageException("--at and --scale are for figures; a film has --from, --to and --size.");
        }
        FilmPlan plan = new FilmPlan(
                figures,
                figures.stream().collect(Collectors.toMap(Function.identity(), figure -> view)),
                number(FROM, "0"),
                parsed.hasMatchedOption("--" + TO) ? number(TO, "") : Double.POSITIVE_INFINITY,
                pace(),
                (int) size.width(),
                (int) size.height(),
                number(SECONDS, "10"),
                rate());
        plan.refusal().ifPresent(sentence -> {
            throw new UsageException(sentence);
        });
        return plan;
    }

    private double number(String option, String otherwise) {
        String text = parsed.matchedOptionValue("--" + option, otherwise);
        return Numbers.parse(text)
                .orElseThrow(() -> new UsageException("--%s is %s but must be a number.".formatted(option, text)));
    }

    private int rate() {
        double rate = number(FPS, "25");
        return rate == Math.rint(rate) ? (int) rate : 0;
    }

    private Scale pace() {
        String text = parsed.matchedOptionValue("--" + PACE, "linear");
        return switch (text) {
            case "linear" -> Scale.LINEAR;
            case "log" -> Scale.LOG;
            default -> throw new UsageException("--%s is %s but must be linear or log.".formatted(PACE, text));
        };
    }

    /** Where the film goes. */
    static Map<FilmFormat, Path> targets(List<FilmFormat> formats, Path folder, String name) {
        Map<FilmFormat, Path> targets = new EnumMap<>(FilmFormat.class);
        formats.forEach(format -> targets.put(format, folder.resolve(name + "." + format.ending())));
        return targets;
    }
}
