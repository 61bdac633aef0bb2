package org.engram.ui.benchmark;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.export.Export;
import org.engram.ui.export.ExportTarget;
import org.engram.ui.export.Format;
import org.engram.ui.export.Plate;
import org.engram.ui.export.PlateSize;
import org.engram.ui.laboratory.Laboratory;

/**
 * How long all figures of a laboratory take in all formats, the first time in a window and later, and how its pulses go on meanwhile. The first
 * time the sheet of exports was open for some seconds before, as it is when a person chooses.
 */
final class ExportBenchmark {
    private static final int TIMES = 4;
    private static final double PNG_SCALE = 2;
    private static final int SETTLING_MILLIS = 20_000;

    private static final int CHOOSING_MILLIS = 5000;

    private final Workload<?, ?> workload;

    ExportBenchmark(Workload<?, ?> workload) {
        this.workload = workload;
    }

    void run() {
        try (OpenedWindow window = OpenedWindow.open(workload)) {
            window.play(workload);
            Pause.millis(SETTLING_MILLIS);
            System.out.printf(
                    "all figures in all formats, %s, %d s after the sheet was opened%n",
                    workload.title(), CHOOSING_MILLIS / 1000);
            window.press(KeyCode.E, true);
            Pause.millis(CHOOSING_MILLIS);
            window.press(KeyCode.ESCAPE, false);
            for (int time = 1; time <= TIMES; time++) {
                measure(window, time);
            }
        }
    }

    private static void measure(OpenedWindow window, int time) {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            OpenedWindow.on(() -> {
                window.log().clear();
                return null;
            });
            Supplier<Export> export = OpenedWindow.on(() -> export(window.laboratory(), folder.path()));
            Spent spent = window.errand("Saving", export);
            System.out.printf(
                    "  time %d: %d files in %s%n", time, folder.sizes().size(), spent);
        }
        System.out.printf(
                "    pulses meanwhile: %s%n", PulseLog.intervals(window.log().pulses()));
    }

    private static Supplier<Export> export(Laboratory laboratory, Path folder) {
        List<Supplier<Plate>> plates = laboratory.figures().available().stream()
                .map(FigurePane::plate)
                .flatMap(Optional::stream)
                .toList();
        ExportTarget target = new ExportTarget(EnumSet.allOf(Format.class), PlateSize.SLIDE, PNG_SCALE, folder);
        return () -> new Export(plates.stream().map(Supplier::get).toList(), target, "all");
    }
}
