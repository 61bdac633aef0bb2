package org.engram.ui.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowPreset;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.run.RunStatus;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.ui.figure.LineFigure;

/** How many frames pass from a slider that moved to the picture of the complete new run. */
final class DragBenchmark {
    private static final int CHANGES = 40;

    void run() {
        try (OpenedWindow window = OpenedWindow.open(Workload.paper())) {
            for (FlowPreset preset : FlowPreset.all().subList(0, 3)) {
                drag(window, preset.name(), preset.settings());
            }
        }
    }

    private void drag(OpenedWindow window, String name, FlowSettings settings) {
        window.play(Workload.of(name, settings));
        OpenedWindow.on(() -> {
            window.flow().parameter(FlowParameter.SUBJECTS).hold(true);
            return null;
        });
        Pause.millis(500);
        List<Integer> frames = new ArrayList<>();
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            int subjects = (int) settings.value(FlowParameter.SUBJECTS) - 1 - i % 4;
            Change change = OpenedWindow.on(() -> new Change(window, subjects));
            while (!OpenedWindow.on(change::painted)) {
                Pause.millis(1);
            }
            frames.add(change.frames);
            millis.add(change.millis);
            Pause.millis(30);
        }
        System.out.printf("drag S, %s, first ten: %s frames%n", name, frames.subList(0, 10));
        frames.subList(0, 10).clear();
        millis.subList(0, 10).clear();
        frames.sort(null);
        millis.sort(null);
        System.out.printf(
                "drag S, %s, after that: median %d frames, %.1f ms; worst %d frames, %.1f ms%n",
                name, frames.get(frames.size() / 2), millis.get(millis.size() / 2), frames.getLast(), millis.getLast());
    }

    /** One movement of the slider. On the JavaFX thread. */
    private static final class Change {
        private final OpenedWindow window;
        private final long run;
        private final long started = System.nanoTime();
        private final Runnable listener = this::pulse;
        private int pulses;
        private LineFigure complete;
        private int frames;
        private double millis;

        Change(OpenedWindow window, int subjects) {
            this.window = window;
            run = window.flow().player().frameProperty().get().run();
            window.flow().parameter(FlowParameter.SUBJECTS).type(String.valueOf(subjects));
            window.scene().addPostLayoutPulseListener(listener);
        }

        private void pulse() {
            pulses++;
            FlowFrame frame = window.flow().player().frameProperty().get();
            if (complete == null && frame.run() > run && frame.status() instanceof RunStatus.Solved) {
                complete = (LineFigure) window.loss().figure();
            }
            if (complete != null
                    && frames == 0
                    && complete((LineFigure) window.loss().shownFigure())) {
                frames = pulses;
                millis = (System.nanoTime() - started) / 1e6;
            }
        }

        /** A later picture of the same run is complete as well. */
        private boolean complete(LineFigure shown) {
            return shown != null && shown.backdrop().equals(complete.backdrop()) && size(shown) == size(complete);
        }

        private static int size(LineFigure figure) {
            return figure.series().getFirst().curve().size();
        }

        boolean painted() {
            if (frames > 0) {
                window.scene().removePostLayoutPulseListener(listener);
            }
            return frames > 0;
        }
    }
}
