package org.engram.simulation.run.memory;

import static org.engram.simulation.experiment.MemoryParameter.DIMENSION;
import static org.engram.simulation.experiment.MemoryParameter.INPUTS;
import static org.engram.simulation.experiment.MemoryParameter.OUTPUTS;
import static org.engram.simulation.experiment.MemoryParameter.WIDTH;

import java.util.EnumMap;
import java.util.Map;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.experiment.MemoryParameter;
import org.engram.simulation.experiment.MemoryTraining;

/**
 * The sizes that decide what a memory takes; numbers of doubles and of operations as functions of them. Doubles, since they may lie far
 * beyond an int.
 *
 * @param outputsFollow M = N
 */
record MemorySize(MemoryKind kind, boolean outputsFollow, Map<MemoryParameter, Double> values) {
    /** Neurons that are written together. */
    private static final double NEURONS = 256;

    static MemorySize of(MemoryExperiment experiment) {
        Map<MemoryParameter, Double> values = new EnumMap<>(MemoryParameter.class);
        values.put(INPUTS, (double) experiment.inputs());
        values.put(OUTPUTS, (double) experiment.outputs());
        values.put(DIMENSION, (double) experiment.dimension());
        switch (experiment.kind()) {
            case MemoryKind.Neurons neurons -> values.put(WIDTH, (double) neurons.width());
            case MemoryKind.TrainedMlp mlp -> values.put(WIDTH, (double) mlp.width());
            case MemoryKind.Matrix matrix -> {} // as wide as its dimension
        }
        return new MemorySize(experiment.kind(), experiment.outputsFollow(), values);
    }

    MemorySize with(MemoryParameter parameter, double value) {
        Map<MemoryParameter, Double> changed = new EnumMap<>(values);
        changed.put(parameter, value);
        if (outputsFollow && parameter == INPUTS) {
            changed.put(OUTPUTS, value);
        }
        return new MemorySize(kind, outputsFollow, changed);
    }

    /** Of a matrix m = d. */
    private double value(MemoryParameter parameter) {
        return values.getOrDefault(parameter, values.get(DIMENSION));
    }

    /** Doubles of embeddings, responses, weights and work arrays. */
    double numbers() {
        double rows = value(INPUTS) * value(DIMENSION);
        double written = 4 * rows + value(OUTPUTS) * value(DIMENSION) + 6 * value(INPUTS);
        double work = kind instanceof MemoryKind.Neurons ? 6 * value(INPUTS) * NEURONS : 0;
        double trained = kind.training().isPresent() ? rows + 3 * value(INPUTS) * value(WIDTH) : 0;
        return written + work + trained + 16 * value(WIDTH) * value(DIMENSION);
    }

    /** The longest array. */
    double longest() {
        double most = Math.max(value(INPUTS), Math.max(value(OUTPUTS), value(WIDTH)));
        double hidden = kind.training().isPresent() ? value(INPUTS) * value(WIDTH) : 0;
        return Math.max(
                hidden, Math.max(most * Math.max(value(DIMENSION), NEURONS), 2 * value(WIDTH) * value(DIMENSION)));
    }

    /** Multiplications and additions to write the memory, untrained, and to measure all of its scores. */
    double operations() {
        double write = kind instanceof MemoryKind.Neurons ? 10 : 4;
        return 2 * value(INPUTS) * value(OUTPUTS) * value(DIMENSION)
                + write * value(INPUTS) * value(WIDTH) * value(DIMENSION);
    }

    /** Those of one step of training; none where nothing is trained. */
    double operationsOfStep() {
        double layers = kind instanceof MemoryKind.TrainedMlp ? 10 : 4;
        return kind.training().isEmpty()
                ? 0
                : 4 * value(INPUTS) * value(OUTPUTS) * value(DIMENSION)
                        + layers * value(INPUTS) * value(WIDTH) * value(DIMENSION);
    }

    /** Those of all steps. */
    double operationsOfTraining() {
        return kind.training().map(MemoryTraining::steps).orElse(0) * operationsOfStep();
    }
}
