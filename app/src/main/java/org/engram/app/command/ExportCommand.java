package org.engram.app.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engram.simulation.runfile.RunFile;
import org.engram.ui.export.Export;
import org.engram.ui.export.ExportException;
import org.engram.ui.export.ExportTarget;
import org.engram.ui.export.Origin;
import org.engram.ui.export.Plate;
import org.engram.ui.figure.FigureView;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code engram export}: repeats a run and draws its figures, by the painter of the window. */
final class ExportCommand implements Command {
    private final Map<String, FigureSource> sources = new LinkedHashMap<>();

    /** Knows the laboratories by the commands that make their runs. */
    ExportCommand() {
        sources.put(FlowFigureSource.COMMAND, new FlowFigureSource());
        sources.put(TrainFigureSource.COMMAND, new TrainFigureSource());
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
        FigureView view = options.view();
        ExportTarget target = options.target();
        FigureSource.Drawn drawn = source.draw(file, options.at(), new Progress(terminal));
        Origin origin = new Origin(drawn.caption(), file.origin());
        List<Plate> plates = asked.map(names -> drawn.among(names)).orElse(drawn.figures()).entrySet().stream()
                .map(figure -> new Plate(figure.getKey(), figure.getValue(), view, origin))
                .toList();
        Export export = new Export(plates, target, file.command());
        write(export, new Progress(terminal));
        say(export, terminal);
    }

    private FigureSource source(RunFile file) {
        FigureSource source = sources.get(file.command());
        if (source == null) {
            throw new FailureException(
                    "%s is not the file of a run with figures; it must be what engram %s --json wrote."
                            .formatted(file.named(), String.join(" or ", sources.keySet())));
        }
        return source;
    }

    private static void write(Export export, Progress progress) {
        try {
            export.write(progress::at);
            progress.done();
        } catch (ExportException e) {
            throw new FailureException(e.getMessage());
        }
    }

    private static void say(Export export, Terminal terminal) {
        int count = export.files().size();
        String sentence = "%d file%s written to %s\n"
                .formatted(count, count == 1 ? "" : "s", export.target().folder());
        Output output = new Output("The summary", "-", writer -> writer.write(sentence));
        Outputs.write(List.of(output), terminal.out());
    }
}
