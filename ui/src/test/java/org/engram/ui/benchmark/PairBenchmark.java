package org.engram.ui.benchmark;

import java.util.Arrays;
import java.util.function.Supplier;
import org.engram.simulation.run.Frame;
import org.engram.simulation.run.Run;
import org.engram.simulation.run.RunStatistics;
import org.engram.simulation.run.Session;

/**
 * Processor time of the simulation thread per step over the same stretch of the same run: by itself as on the command line, in a
 * session that nobody watches, and with the window.
 */
final class PairBenchmark<E, F extends Frame> {
    private static final int PAIRS = Integer.getInteger("pairs", 20);

    private final Workload<E, F> workload;

    PairBenchmark(Workload<E, F> workload) {
        this.workload = workload;
    }

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
                "simulation thread, %d steps, %s, medians of %d pairs:%n",
                workload.until() - workload.from(), workload.title(), PAIRS);
        System.out.printf("  run by itself      %.3f ms a step%n", median(alone));
        System.out.printf("  session unwatched  %.3f ms a step, ratio %.3f%n", median(session), ratio(session, alone));
        System.out.printf("  with the window    %.3f ms a step, ratio %.3f%n", median(window), ratio(window, alone));
        System.out.printf("  with the window / session unwatched: ratio %.3f%n", ratio(window, session));
    }

    private double alone() {
        double[] result = new double[1];
        Thread thread = new Thread(() -> result[0] = measure(), "run");
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return result[0];
    }

    private double measure() {
        Run<E, ?, F> run = workload.factory().start(workload.experiment(), () -> false);
        advance(run, workload.from());
        long started = ThreadCosts.nanos(Thread.currentThread());
        advance(run, workload.until() - workload.from());
        return (ThreadCosts.nanos(Thread.currentThread()) - started) / 1e6 / (workload.until() - workload.from());
    }

    private static void advance(Run<?, ?, ?> run, int steps) {
        for (int step = 0; step < steps && run.advance(); step++) {}
    }

    private double session() {
        try (Session<E, F> session = new Session<>(workload.factory())) {
            session.open(workload.experiment());
            session.play();
            return watch(session::frame);
        }
    }

    private double window() {
        try (OpenedWindow window = OpenedWindow.open(workload)) {
            long before = newest(window).run();
            window.play(workload);
            return watch(() -> {
                Frame frame = window.frame();
                return frame.run() > before ? frame : null;
            });
        }
    }

    private static Frame newest(OpenedWindow window) {
        Frame frame = window.frame();
        while (frame == null) {
            Pause.millis(10);
            frame = window.frame();
        }
        return frame;
    }

    /** Between the first frames that have made so many steps. */
    private double watch(Supplier<? extends Frame> frames) {
        Thread simulation = simulation();
        long first = await(frames, workload.from());
        long started = ThreadCosts.nanos(simulation);
        long then = await(frames, workload.until());
        return (ThreadCosts.nanos(simulation) - started) / 1e6 / (then - first);
    }

    private static long await(Supplier<? extends Frame> frames, int steps) {
        while (true) {
            Frame frame = frames.get();
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
