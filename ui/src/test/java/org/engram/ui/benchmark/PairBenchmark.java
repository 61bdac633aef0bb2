package org.engram.ui.benchmark;

import java.util.Arrays;
import java.util.function.Supplier;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.RunStatistics;
import org.engram.simulation.run.Session;
import org.engram.simulation.run.flow.FlowCost;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.run.flow.FlowRun;
import org.engram.simulation.run.flow.FlowRuns;

/**
 * Processor time of the simulation thread per accepted step over the same stretch of the same run: by itself as on the command line, in a
 * session that nobody watches, and with the window.
 */
final class PairBenchmark {
    private static final int PAIRS = Integer.getInteger("pairs", 20);

    /** The stretch, in accepted steps; the whole run takes about 130. */
    private static final int FROM = 10;

    private static final int UNTIL = 60;

    private final FlowExperiment experiment = FlowCost.of(Workload.LIVE).experiment();

    void run() {
        double[] session = new double[PAIRS];
        double[] window = new double[PAIRS];
        double[] alone = new double[PAIRS];
        for (int warmUp = 0; warmUp < 2; warmUp++) {
            alone();
        }
        for (int i = 0; i < PAIRS; i++) {
            alone[i] = alone();
            session[i] = session();
            window[i] = window();
        }
        System.out.printf(
                "simulation thread, %d steps of S=256, R=16, D=16, medians of %d pairs:%n", UNTIL - FROM, PAIRS);
        System.out.printf("  run by itself      %.3f ms a step%n", median(alone));
        System.out.printf("  session unwatched  %.3f ms a step, ratio %.3f%n", median(session), ratio(session, alone));
        System.out.printf("  with the window    %.3f ms a step, ratio %.3f%n", median(window), ratio(window, alone));
        System.out.printf("  with the window / session unwatched: ratio %.3f%n", ratio(window, session));
    }

    private double alone() {
        FlowRun run = new FlowRun(experiment, Kernel.best(), FlowRun.DEFAULT_BUDGET_BYTES);
        double[] result = new double[1];
        Thread thread = new Thread(() -> result[0] = measure(run), "run");
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return result[0];
    }

    private static double measure(FlowRun run) {
        advance(run, FROM);
        long started = ThreadCosts.nanos(Thread.currentThread());
        advance(run, UNTIL);
        return (ThreadCosts.nanos(Thread.currentThread()) - started) / 1e6 / (UNTIL - FROM);
    }

    private static void advance(FlowRun run, int steps) {
        while (run.statistics().steps() < steps && run.advance()) {}
    }

    private double session() {
        try (Session<FlowExperiment, FlowFrame> session = new Session<>(FlowRuns.usual())) {
            session.open(experiment);
            session.play();
            return watch(session::frame);
        }
    }

    private double window() {
        try (OpenedWindow window = OpenedWindow.open()) {
            long before = newest(window).run();
            window.play(Workload.LIVE);
            return watch(() -> {
                FlowFrame frame = window.frame();
                return frame.run() > before ? frame : null;
            });
        }
    }

    private static FlowFrame newest(OpenedWindow window) {
        FlowFrame frame = window.frame();
        while (frame == null) {
            Pause.millis(10);
            frame = window.frame();
        }
        return frame;
    }

    /** Between the first frames that have made so many steps. */
    private static double watch(Supplier<FlowFrame> frames) {
        Thread simulation = simulation();
        long first = await(frames, FROM);
        long started = ThreadCosts.nanos(simulation);
        long then = await(frames, UNTIL);
        return (ThreadCosts.nanos(simulation) - started) / 1e6 / (then - first);
    }

    private static long await(Supplier<FlowFrame> frames, int steps) {
        while (true) {
            FlowFrame frame = frames.get();
            RunStatistics statistics = frame == null ? null : frame.statistics();
            if (statistics != null && statistics.steps() >= steps) {
                return statistics.steps();
            }
            Pause.millis(2);
        }
    }

    /** The thread of the session that was opened last. */
    private static Thread simulation() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(ThreadCosts.SIMULATION))
                .max((a, b) -> Long.compare(a.threadId(), b.threadId()))
                .orElseThrow();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static double ratio(double[] values, double[] references) {
        double[] ratios = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            ratios[i] = values[i] / references[i];
        }
        return median(ratios);
    }
}
