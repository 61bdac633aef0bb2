package org.engram.ui.benchmark;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowPreset;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.HorizonKind;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryParameter;
import org.engram.simulation.experiment.MemoryPreset;
import org.engram.simulation.experiment.MemorySettings;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.experiment.TransformerPreset;
import org.engram.simulation.experiment.TransformerSettings;
import org.engram.simulation.run.Frame;
import org.engram.simulation.run.RunFactory;
import org.engram.simulation.run.flow.FlowCost;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.run.flow.FlowRuns;
import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.simulation.run.memory.MemoryRuns;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.run.training.TrainingRuns;
import org.engram.ui.flow.FlowLaboratory;
import org.engram.ui.laboratory.Laboratory;
import org.engram.ui.memory.MemoryLaboratory;
import org.engram.ui.transformer.TransformerLaboratory;

/**
 * A run that the window is measured with.
 *
 * @param digit of the key that opens its laboratory
 * @param opening starts it in its laboratory
 * @param from where the stretch begins over which processor time is compared, in steps
 * @param until where that stretch ends
 */
record Workload<E, F extends Frame>(
        String title,
        KeyCode digit,
        Consumer<Laboratory> opening,
        E experiment,
        RunFactory<E, ?, F> factory,
        int from,
        int until) {

    /** A flow of several seconds and about 130 steps, which streams into the window. */
    static Workload<FlowExperiment, FlowFrame> live() {
        return flow(
                "live, S=256, R=16, D=16",
                FlowSettings.defaults()
                        .with(FlowParameter.SUBJECTS, 256)
                        .with(FlowParameter.RELATIONS, 16)
                        .with(FlowParameter.ANSWERS, 16)
                        .with(HorizonKind.AUTOMATIC),
                10,
                60);
    }

    /** A flow of a few milliseconds, which is then played. */
    static Workload<FlowExperiment, FlowFrame> paper() {
        return of("the paper's run", FlowSettings.defaults().with(HorizonKind.AUTOMATIC));
    }

    /** A flow of these settings. */
    static Workload<FlowExperiment, FlowFrame> of(String title, FlowSettings settings) {
        return flow(title, settings, 10, 60);
    }

    private static Workload<FlowExperiment, FlowFrame> flow(String title, FlowSettings settings, int from, int until) {
        return new Workload<>(
                title,
                KeyCode.DIGIT1,
                laboratory -> ((FlowLaboratory) laboratory).model().choose(new FlowPreset("workload", "", settings)),
                FlowCost.of(settings).experiment(),
                FlowRuns.usual(),
                from,
                until);
    }

    /** The transformer of the paper's Figure 4, in training on one thread for longer than anybody measures. */
    static Workload<TransformerExperiment, TrainingFrame> training() {
        return training(
                "training, d=32, H=8, m=32, S=R=32, B=1024, one thread",
                TransformerPreset.paper().settings().with(TransformerParameter.STEPS, 1_000_000));
    }

    /** The same with its own number of steps. */
    static Workload<TransformerExperiment, TrainingFrame> trained() {
        return training("the training of Figure 4", TransformerPreset.paper().settings());
    }

    private static Workload<TransformerExperiment, TrainingFrame> training(String title, TransformerSettings settings) {
        return new Workload<>(
                title,
                KeyCode.DIGIT2,
                laboratory -> ((TransformerLaboratory) laboratory)
                        .model()
                        .choose(new TransformerPreset("workload", "", settings)),
                settings.experiment(),
                TrainingRuns.usual(),
                200,
                600);
    }

    /** The memory that its laboratory opens with. */
    static Workload<MemoryExperiment, MemoryFrame> memory() {
        return memory("the memory of the first preset", MemorySettings.defaults());
    }

    /** Outer products of which four in ten are forgotten. */
    static Workload<MemoryExperiment, MemoryFrame> largeMemory() {
        return memory(
                "memory, d=128, N=1160",
                MemorySettings.defaults().with(MemoryParameter.DIMENSION, 128).with(MemoryParameter.INPUTS, 1160));
    }

    private static Workload<MemoryExperiment, MemoryFrame> memory(String title, MemorySettings settings) {
        return new Workload<>(
                title,
                KeyCode.DIGIT3,
                laboratory ->
                        ((MemoryLaboratory) laboratory).model().choose(new MemoryPreset("workload", "", settings)),
                settings.experiment(),
                MemoryRuns.usual(),
                1,
                settings.experiment().inputs());
    }
}
