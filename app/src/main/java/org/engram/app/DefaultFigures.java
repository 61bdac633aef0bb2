package org.engram.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.engram.app.command.Commands;
import org.engram.app.command.Terminal;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.run.flow.FlowRun;
import org.engram.simulation.run.flow.FlowSnapshot;
import org.engram.simulation.theory.StageReport;
import org.engram.ui.export.Export;
import org.engram.ui.export.ExportException;
import org.engram.ui.export.ExportTarget;
import org.engram.ui.export.Format;
import org.engram.ui.export.Origin;
import org.engram.ui.export.Plate;
import org.engram.ui.export.PlateSize;
import org.engram.ui.figure.FigureView;
import org.engram.ui.flow.FlowFigures;

/**
 * What is done instead of opening a window where there is no display: the default experiment, its curves as CSV and JSON, its figures as
 * PNG and SVG. The figures of weights show the moment in the middle of the first guess. No JavaFX is started.
 */
final class DefaultFigures {
    private static final PlateSize SIZE = PlateSize.pixels(640, 400);
    private static final double PNG_SCALE = 2;

    private DefaultFigures() {}

    /** Writes everything into a folder; returns the exit code. */
    static int write(Path folder, Terminal terminal) {
        try {
            Files.createDirectories(folder);
            export(folder);
        } catch (ExportException e) {
            terminal.say(e.getMessage());
            return 1;
        } catch (IOException e) {
            terminal.say("The folder " + folder + " cannot be made here; start Engram where you may write.");
            return 1;
        }
        String csv = folder.resolve("flow.csv").toString();
        String json = folder.resolve("flow.json").toString();
        int code = Commands.run(List.of("flow", "--csv", csv, "--json", json), terminal);
        if (code == 0) {
            terminal.say(
                    "There is no display for the window, so the figures (PNG and SVG) and the data (CSV) of the default"
                            + " experiment were written to " + folder + "; engram --help names the commands.");
        }
        return code;
    }

    private static void export(Path folder) throws ExportException {
        FlowSettings settings = FlowSettings.defaults();
        Origin origin = new Origin(settings.caption(), "");
        List<Plate> plates = FlowFigures.of(solve(settings.experiment())).named().entrySet().stream()
                .map(named -> new Plate(named.getKey(), named.getValue(), FigureView.ALL, origin))
                .toList();
        ExportTarget target = new ExportTarget(Set.of(Format.PNG, Format.SVG), SIZE, PNG_SCALE, folder);
        new Export(plates, target, "flow").write(part -> {});
    }

    private static FlowFrame solve(FlowExperiment experiment) {
        try (Kernel kernel = Kernel.best()) {
            FlowRun run = new FlowRun(experiment, kernel, FlowRun.DEFAULT_BUDGET_BYTES);
            run.sample(new double[0]);
            FlowSnapshot snapshot =
                    run.snapshot(firstGuess(run.report(), run.status().end()));
            return run.frame(1, snapshot);
        }
    }

    /** The middle of the second stage, or the end of a run that has one stage only. */
    private static double firstGuess(StageReport report, double end) {
        if (report.stages().size() < 2) {
            return end;
        }
        StageReport.Stage stage = report.stages().get(1);
        return (stage.start() + Math.min(stage.end(), end)) / 2;
    }
}
