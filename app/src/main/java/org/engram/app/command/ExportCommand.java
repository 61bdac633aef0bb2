package org.engram.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engram.simulation.runfile.RunFile;
import org.engram.ui.export.Export;
import org.engram.ui.export.ExportException;
import org.engram.ui.export.ExportTarget;
import org.engram.ui.export.ExportTask;
import org.engram.ui.export.Origin;
import org.engram.ui.export.Plate;
import org.engram.ui.figure.FigureView;
import org.engram.ui.film.Film;
import org.engram.ui.film.FilmFormat;
import org.engram.ui.film.FilmPlan;
import org.engram.ui.film.Reel;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code engram export}: repeats a run and draws its figures, by the painter of the window. */
final class ExportCommand implements Command {
    private final Map<String, FigureSource> sources = new LinkedHashMap<>();

    /** Knows the laboratories by the commands that make their runs. */
    ExportCommand() {
        sources.put(FlowFigureSource.COMMAND, new FlowFigureSource());
        sources.put(TrainFigureSource.COMMAND, new TrainFigureSource());
        sources.put(MemoryFigureSource.COMMAND, new MemoryFigureSource());
    }

    @Override
    public CommandSpec spec() {
        return ExportOptions.spec(sources);
    }

    @Override
    public void run(ParseResult parsed, Terminal terminal) {
        ExportOptions options = new ExportOptions(parsed);
        RunFile file = RunFile.read(options.run(), options.run());
        FigureSource source = source(file);
        Optional<List<String>> asked = options.figures(source.figures());
        ExportTask task = options.filmFormats()
                .<ExportTask>map(formats -> film(options, formats, reel(source, file), file.command(), asked))
                .orElseGet(() -> figures(options, source, file, asked, terminal));
        write(task, new Progress(terminal));
        say(task.files().size(), options.folder(), terminal);
    }

    /** Of all figures that move with the run, or of those that are asked for. */
    private Film film(
            ExportOptions options, List<FilmFormat> formats, Reel reel, String name, Optional<List<String>> asked) {
        List<String> figures = asked.orElse(reel.figures());
        for (String figure : figures) {
            if (!reel.figures().contains(figure)) {
                throw new UsageException("--figure has %s but a film of this run can show only %s."
                        .formatted(figure, String.join(", ", reel.figures())));
            }
        }
        FilmPlan plan = new FilmOptions(options.parsed()).plan(figures, options.view(), options.size());
        folder(options.folder());
        return new Film(reel, plan, FilmOptions.targets(formats, options.folder(), name));
    }

    private static Reel reel(FigureSource source, RunFile file) {
        return source.reel(file)
                .orElseThrow(() -> new FailureException(
                        "%s is the file of a run without a film; choose other formats.".formatted(file.named())));
    }

    private static void folder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new FailureException(
                    "--out %s is no folder and none can be made there; choose another place.".formatted(folder));
        }
    }

    private static Export figures(
            ExportOptions options, FigureSource source, RunFile file, Optional<List<String>> asked, Terminal terminal) {
        new FilmOptions(options.parsed()).refuse();
        FigureView view = options.view();
        ExportTarget target = options.target();
        FigureSource.Drawn drawn = source.draw(file, options.at(), new Progress(terminal));
        Origin origin = new Origin(drawn.caption(), file.origin());
        List<Plate> plates = asked.map(names -> drawn.among(names)).orElse(drawn.figures()).entrySet().stream()
                .map(figure -> new Plate(figure.getKey(), figure.getValue(), view, origin))
                .toList();
        return new Export(plates, target, file.command());
    }

    private FigureSource source(RunFile file) {
        FigureSource source = sources.get(file.command());
        if (source == null) {
            throw new FailureException(
                    "%s is not the file of a run with figures; it must be what engram %s --json wrote."
                            .formatted(
                                    file.named(),
                                    String.join(", ", sources.keySet()).replaceFirst(", (\\w+)$", " or $1")));
        }
        return source;
    }

    private static void write(ExportTask task, Progress progress) {
        try {
            task.write(progress::at);
            progress.done();
        } catch (ExportException e) {
            throw new FailureException(e.getMessage());
        }
    }

    private static void say(int count, Path folder, Terminal terminal) {
        String sentence = "%d file%s written to %s\n".formatted(count, count == 1 ? "" : "s", folder);
        Output output = new Output("The summary", "-", writer -> writer.write(sentence));
        Outputs.write(List.of(output), terminal.out());
    }
}
