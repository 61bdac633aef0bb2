package org.engram.ui.benchmark;

import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.engram.simulation.run.Frame;
import org.engram.simulation.run.RunStatus;

/**
 * What the window costs. Arguments: {@code live} (pictures a second beside a run that is being solved), {@code paper} (while the paper's
 * run plays), {@code idle} (paused), {@code pairs} (what the window takes from the simulation thread), {@code drag} (frames from a
 * slider to the picture of the new run), {@code training} and {@code trainingPairs} (the same beside a transformer in training), {@code exports},
 * {@code trainingExports}, {@code memoryExports} and {@code largeMemoryExports} (all figures in all formats), {@code films},
 * {@code trainingFilms} and {@code memoryFilms} (ten seconds). Without arguments all of them.
 */
final class WindowBenchmark {
    private static final List<String> ALL = List.of(
            "live",
            "paper",
            "idle",
            "drag",
            "pairs",
            "training",
            "trainingPairs",
            "exports",
            "trainingExports",
            "memoryExports",
            "largeMemoryExports",
            "films",
            "trainingFilms",
            "memoryFilms");

    /** A run that took longer was watched while it was solved. */
    private static final double STREAMED_SECONDS = 1;

    private static final int WARM_UP_SECONDS = Integer.getInteger("warm", 5);

    private WindowBenchmark() {}

    /** Not the application itself: such a class does not start from the class path. */
    static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        Application.launch(Toolkit.class, arguments);
    }

    /** Starts the measuring thread when the toolkit is there. */
    public static final class Toolkit extends Application {
        /** For the toolkit. */
        public Toolkit() {}

        @Override
        public void start(Stage unused) {
            Platform.setImplicitExit(false);
            List<String> asked = getParameters().getRaw();
            new Thread(() -> measure(asked.isEmpty() ? ALL : asked), "benchmark").start();
        }

        private static void measure(List<String> asked) {
            try {
                asked.forEach(WindowBenchmark::measure);
            } finally {
                Platform.exit();
            }
        }
    }

    private static void measure(String what) {
        switch (what) {
            case "live" -> playing(Workload.live(), false);
            case "paper" -> playing(Workload.paper(), false);
            case "idle" -> playing(Workload.paper(), true);
            case "drag" -> new DragBenchmark().run();
            case "pairs" -> new PairBenchmark<>(Workload.live()).run();
            case "training" -> playing(Workload.training(), false);
            case "trainingPairs" -> new PairBenchmark<>(Workload.training()).run();
            case "exports" -> new ExportBenchmark(Workload.paper()).run();
            case "trainingExports" -> new ExportBenchmark(Workload.training()).run();
            case "memoryExports" -> new ExportBenchmark(Workload.memory()).run();
            case "films" -> new FilmBenchmark(Workload.paper()).run();
            case "trainingFilms" -> new FilmBenchmark(Workload.trained()).run();
            case "largeMemoryExports" -> new ExportBenchmark(Workload.largeMemory()).run();
            case "memoryFilms" -> new FilmBenchmark(Workload.largeMemory()).run();
            default -> throw new IllegalArgumentException("no benchmark " + what);
        }
    }

    private static void playing(Workload<?, ?> workload, boolean paused) {
        try (OpenedWindow window = OpenedWindow.open(workload)) {
            window.play(workload);
            pass(window, workload, WARM_UP_SECONDS, paused);
            if (paused) {
                window.togglePlaying();
                pass(window, workload, 2, true);
            }
            ThreadCosts before = ThreadCosts.now();
            OpenedWindow.on(() -> {
                window.log().clear();
                return null;
            });
            pass(window, workload, 10, paused);
            report(
                    (paused ? "paused, " : "playing, ") + workload.title(),
                    window.log(),
                    ThreadCosts.now().since(before));
        }
    }

    /** Lets time go by; a run that has been solved and played starts again. */
    private static void pass(OpenedWindow window, Workload<?, ?> workload, double seconds, boolean paused) {
        long until = System.nanoTime() + (long) (seconds * 1e9);
        while (System.nanoTime() < until) {
            Pause.millis(50);
            Frame frame = paused ? null : window.frame();
            if (frame != null && over(frame)) {
                window.play(workload);
            }
        }
    }

    private static boolean over(Frame frame) {
        boolean solved = !(frame.status() instanceof RunStatus.Solving);
        boolean shown = frame.snapshot().time() >= frame.status().end();
        return solved && (shown || frame.statistics().wallSeconds() > STREAMED_SECONDS);
    }

    private static void report(String title, PulseLog log, ThreadCosts costs) {
        System.out.printf("%s, 10 s%n", title);
        System.out.printf("  pulses: %s%n", PulseLog.intervals(log.pulses()));
        System.out.printf("  pictures: %s%n", PulseLog.intervals(log.pictures()));
        System.out.printf(
                "  per pulse:%n%s", costs.table(Math.max(1, log.pulses().size())));
    }
}
