package org.engram.ui.benchmark;

import java.util.Map;
import org.engram.simulation.run.Frame;
import org.engram.simulation.run.RunStatus;
import org.engram.ui.figure.Scale;
import org.engram.ui.film.Film;
import org.engram.ui.film.FilmFormat;
import org.engram.ui.film.FilmPlan;
import org.engram.ui.film.Footage;

/** How long films of ten seconds take, as the sheet for them proposes them, with the solving of their runs. */
final class FilmBenchmark {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final double SECONDS = 10;
    private static final int PICTURES_A_SECOND = 25;

    private final Workload<?, ?> workload;

    FilmBenchmark(Workload<?, ?> workload) {
        this.workload = workload;
    }

    void run() {
        try (OpenedWindow window = OpenedWindow.open(workload)) {
            window.play(workload);
            while (!solved(window.frame())) {
                Pause.millis(50);
            }
            System.out.printf("films of %.0f s at %d×%d, %s%n", SECONDS, WIDTH, HEIGHT, workload.title());
            for (FilmFormat format : FilmFormat.values()) {
                measure(window, format);
            }
        }
    }

    private static boolean solved(Frame frame) {
        return frame != null && !(frame.status() instanceof RunStatus.Solving);
    }

    private static void measure(OpenedWindow window, FilmFormat format) {
        try (TemporaryFolder folder = TemporaryFolder.make()) {
            Footage footage =
                    OpenedWindow.on(() -> window.laboratory().footage().orElseThrow());
            Film film = new Film(
                    footage.reel(), plan(footage), Map.of(format, folder.path().resolve("film." + format.ending())));
            Spent spent = window.errand("Filming", () -> film);
            System.out.printf(
                    "  %s: %s, %.1f MB%n", format, spent, folder.sizes().getFirst() / 1e6);
        }
    }

    private static FilmPlan plan(Footage footage) {
        return new FilmPlan(
                footage.shown(),
                footage.views(),
                0,
                Double.POSITIVE_INFINITY,
                Scale.LINEAR,
                WIDTH,
                HEIGHT,
                SECONDS,
                PICTURES_A_SECOND);
    }
}
