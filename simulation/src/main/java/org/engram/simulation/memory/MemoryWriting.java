package org.engram.simulation.memory;

import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryKind;
import org.engram.simulation.experiment.MemoryTraining;
import org.engram.simulation.kernel.Kernel;

/**
 * A memory on its way: one that is trained can be measured after each of its steps, one that is written at once has none. Not shared
 * between threads.
 */
public final class MemoryWriting {
    private final MemoryExperiment experiment;
    private final Associations associations;
    private final Kernel kernel;
    private final TrainingWatch watch;

    /** Null where nothing is trained. */
    private final MemoryTrainer trainer;

    private boolean finished;

    /** Draws the associations of an experiment. */
    public MemoryWriting(MemoryExperiment experiment, Kernel kernel, TrainingWatch watch) {
        this.experiment = experiment;
        this.kernel = kernel;
        this.watch = watch;
        associations = AssociationDraw.of(experiment, kernel);
        trainer = trainer(experiment.kind());
        finished = trainer == null;
    }

    private MemoryTrainer trainer(MemoryKind kind) {
        return switch (kind) {
            case MemoryKind.TrainedMatrix trained ->
                trainer(new MatrixModel(associations, experiment.seed(), kernel), trained.rule());
            case MemoryKind.TrainedMlp trained ->
                trainer(new MlpModel(associations, trained.width(), experiment.seed(), kernel), trained.rule());
            case MemoryKind.Sign sign -> trainer(sign.of());
            case MemoryKind.Quantised quantised -> trainer(quantised.of());
            case MemoryKind.OuterProduct product -> null;
            case MemoryKind.GradientStep step -> null;
            case MemoryKind.LowRank lowRank -> null;
            case MemoryKind.Neurons neurons -> null;
        };
    }

    private MemoryTrainer trainer(ResponseModel model, MemoryTraining training) {
        return new MemoryTrainer(model, associations, training, kernel);
    }

    /**
     * Trains for one step; whether there are more.
     *
     * @throws org.engram.simulation.training.DivergenceException when the training leaves the finite numbers
     */
    public boolean advance() {
        if (!finished) {
            finished = !trainer.advance() || !trainer.watched(watch);
        }
        return !finished;
    }

    /** Trains to the end. */
    public MemoryWriting toTheEnd() {
        boolean more = true;
        while (more) {
            more = advance();
        }
        return this;
    }

    /** Whether {@link #measured} is the memory of the experiment. */
    public boolean finished() {
        return finished;
    }

    /** Steps of training so far. */
    public int steps() {
        return trainer == null ? 0 : trainer.step();
    }

    /** The memory as it is now: a trained one has the weights that recalled most so far. */
    public MeasuredMemory measured() {
        return measuredAs(experiment.kind());
    }

    /**
     * The same weights kept in another way.
     *
     * @param kind where something is trained, that of the experiment or a rounding of its matrix
     */
    public MeasuredMemory measuredAs(MemoryKind kind) {
        watch.check();
        Memory memory = memory(kind);
        watch.check();
        RecallStatistics statistics = ScoreScan.of(associations, memory.responses(), kernel, watch);
        return new MeasuredMemory(experiment.withKind(kind), associations, memory, statistics);
    }

    /**
     * A linear memory of all associations, of which only the first so many are asked for: its statistics are those of a part, which is
     * measured in a part of the time.
     */
    public MeasuredMemory glanced(MemoryKind.Matrix kind, int asked) {
        Associations part = associations.first(Math.min(asked, associations.inputs()));
        Memory memory = matrices().memory(kind, part.inputs());
        watch.check();
        RecallStatistics statistics = ScoreScan.of(part, memory.responses(), kernel, watch);
        return new MeasuredMemory(experiment.withKind(kind), part, memory, statistics);
    }

    private MatrixMemories matrices() {
        return new MatrixMemories(associations, experiment.seed(), trainer, kernel);
    }

    private Memory memory(MemoryKind as) {
        long seed = experiment.seed();
        return switch (as) {
            case MemoryKind.Matrix kind -> matrices().memory(kind, associations.inputs());
            case MemoryKind.TrainedMlp kind -> Memory.ofResponses(trainer.bestResponses());
            case MemoryKind.RandomFeatures kind ->
                new RandomFeatureMemory(kind, associations, seed, kernel).write(kind.width(), watch);
            case MemoryKind.TangentKernel kind ->
                new TangentMemory(kind, associations, seed, kernel).write(kind.width(), watch);
            case MemoryKind.PairFeatures kind ->
                new PairMemory(kind, PairDraw.of(experiment, kind, kernel), associations, seed, kernel)
                        .write(kind.width(), watch);
        };
    }
}
