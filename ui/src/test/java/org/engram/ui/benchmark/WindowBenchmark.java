package org.engram.ui.benchmark;

import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.flow.FlowFrame;

/**
 * What the window costs. Arguments: {@code live} (pictures a second beside a run that is being solved), {@code paper} (while the paper's
 * run plays), {@code idle} (paused), {@code pairs} (what the window takes from the simulation thread), {@code drag} (frames from a
 * slider to the picture of the new run). Without arguments all of them.
 */
final class WindowBenchmark {
    private static final List<String> ALL = List.of("live", "paper", "idle", "drag", "pairs");

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
            case "live" -> playing("live, S=256, R=16, D=16", Workload.LIVE, false);
            case "paper" -> playing("playing the paper's run", Workload.PAPER, false);
            case "idle" -> playing("paused", Workload.PAPER, true);
            case "drag" -> new DragBenchmark().run();
            case "pairs" -> new PairBenchmark().run();
            default -> throw new IllegalArgumentException("no benchmark " + what);
        }
    }

    private static void playing(String title, FlowSettings settings, boolean paused) {
        try (OpenedWindow window = OpenedWindow.open()) {
            window.play(settings);
            pass(window, settings, WARM_UP_SECONDS, paused);
            if (paused) {
                OpenedWindow.on(() -> {
                    window.model().player().togglePlaying();
                    return null;
                });
                pass(window, settings, 2, true);
            }
            ThreadCosts before = ThreadCosts.now();
            OpenedWindow.on(() -> {
                window.log().clear();
                return null;
            });
            pass(window, settings, 10, paused);
            report(title, window.log(), ThreadCosts.now().since(before));
        }
    }

    /** Lets time go by; a run that has been solved and played starts again. */
    private static void pass(OpenedWindow window, FlowSettings settings, double seconds, boolean paused) {
        long until = System.nanoTime() + (long) (seconds * 1e9);
        while (System.nanoTime() < until) {
            Pause.millis(50);
            FlowFrame frame = paused ? null : window.frame();
            if (frame != null && over(frame, settings)) {
                window.play(settings);
            }
        }
    }

    private static boolean over(FlowFrame frame, FlowSettings settings) {
        boolean solved = !(frame.status() instanceof RunStatus.Solving);
        return solved
                && (settings.equals(Workload.LIVE)
                        || frame.snapshot().time() >= frame.status().end());
    }

    private static void report(String title, PulseLog log, ThreadCosts costs) {
        System.out.printf("%s, 10 s%n", title);
        System.out.printf("  pulses: %s%n", PulseLog.intervals(log.pulses()));
        System.out.printf("  pictures: %s%n", PulseLog.intervals(log.pictures()));
        System.out.printf(
                "  per pulse:%n%s", costs.table(Math.max(1, log.pulses().size())));
    }
}
