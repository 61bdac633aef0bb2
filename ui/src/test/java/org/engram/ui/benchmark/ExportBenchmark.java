package org.engram.ui.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.engram.ui.canvas.FigurePane;
import org.engram.ui.export.Export;
import org.engram.ui.export.ExportTarget;
import org.engram.ui.export.Format;
import org.engram.ui.export.Plate;
import org.engram.ui.export.PlateSize;
import org.engram.ui.laboratory.Laboratory;

/** How long all figures of a laboratory take in all formats, the first time in a window and later, and how its pulses go on meanwhile. */
final class ExportBenchmark {
    private static final int TIMES = 4;
    private static final double PNG_SCALE = 2;
    private static final int SETTLING_MILLIS = 4000;

    private final Workload<?, ?> workload;

    ExportBenchmark(Workload<?, ?> workload) {
        this.workload = workload;
    }

    void run() {
        try (OpenedWindow window = OpenedWindow.open(workload)) {
            window.play(workload);
            Pause.millis(SETTLING_MILLIS);
            System.out.printf("all figures in all formats, %s%n", workload.title());
            for (int time = 1; time <= TIMES; time++) {
                measure(window, time);
            }
        }
    }

    private static void measure(OpenedWindow window, int time) {
        Path folder = temporary();
        OpenedWindow.on(() -> {
            window.log().clear();
            return null;
        });
        long began = System.nanoTime();
        OpenedWindow.on(() -> {
            start(window.laboratory(), folder);
            return null;
        });
        while (OpenedWindow.on(() -> window.laboratory().model().errand().busy())) {
            Pause.millis(5);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf("  time %d: %d files in %.2f s%n", time, delete(folder), seconds);
        System.out.printf(
                "    pulses meanwhile: %s%n", PulseLog.intervals(window.log().pulses()));
    }

    private static void start(Laboratory laboratory, Path folder) {
        List<Supplier<Plate>> plates = laboratory.figures().available().stream()
                .map(FigurePane::plate)
                .flatMap(Optional::stream)
                .toList();
        ExportTarget target = new ExportTarget(EnumSet.allOf(Format.class), PlateSize.SLIDE, PNG_SCALE, folder);
        laboratory
                .figures()
                .courier()
                .write(
                        "Saving",
                        () -> new Export(plates.stream().map(Supplier::get).toList(), target, "all"));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("engram-exports");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many files there were. */
    private static int delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> inwards = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : inwards) {
                Files.delete(path);
            }
            return inwards.size() - 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
