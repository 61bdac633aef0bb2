package org.engram.simulation.run.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.engram.simulation.experiment.Start;
import org.engram.simulation.experiment.Training;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.experiment.TransformerSettings;
import org.engram.simulation.run.Allowance;
import org.engram.simulation.run.Cost;
import org.engram.simulation.run.Reduction;
import org.engram.simulation.task.TableFacts;

/**
 * What a training will take, estimated before it starts.
 *
 * <p>Memory: the model with its work arrays, and another one to look back, {@value #WEIGHT_VECTORS} vectors of weights (gradient, moments,
 * checkpoints, snapshots on their way to the screen), {@value #READOUTS} read-outs, embeddings, prompts and names. What the checkpoints
 * keep beyond that adapts to the memory there is.
 *
 * <p>Time: a step is three evaluations of its batch, a test one of its prompts; {@value #STEP_SECONDS_ALLOWED} second for a step is what
 * a window can wait. The constants were measured on one machine and one thread: this is an estimate, good to a factor of about three.
 *
 * @param bytes memory that must be there
 * @param seconds time to the end of the run, on one thread
 */
public record TrainingCost(long bytes, double seconds, TransformerExperiment experiment) implements Cost {
    private static final int WEIGHT_VECTORS = 20;
    private static final int READOUTS = 4;
    private static final double TEST_LOGITS = 1 << 20;
    private static final double BYTES_PER_ENTRY = 12;
    private static final double NAME_BYTES = 80;
    private static final double FIXED_BYTES = 8e6;

    private static final double SECONDS_PER_OPERATION = 1 / 20e9;
    private static final double SECONDS_PER_LOGIT = 1.5e-9;
    private static final double SECONDS_PER_DRAW = 5e-9;
    private static final double SECONDS_PER_WEIGHT = 4e-9;
    private static final double SECONDS_PER_STEP = 5e-6;
    private static final double STEP_SECONDS_ALLOWED = 1;

    public static TrainingCost of(TransformerExperiment experiment) {
        TrainingSize size = TrainingSize.of(experiment);
        Training training = experiment.training();
        double tests = 2 + Math.floor((double) training.steps() / training.evaluateEvery());
        double seconds = training.steps() * stepSeconds(size) + tests * testSeconds(size);
        return new TrainingCost((long) bytes(size), seconds, experiment);
    }

    /** The cost of settings that make an experiment. */
    public static TrainingCost of(TransformerSettings settings) {
        return of(settings.experiment());
    }

    /** Time for one step, on one thread. */
    public double stepSeconds() {
        return stepSeconds(TrainingSize.of(experiment));
    }

    /** As for every run; and where a window would wait too long for a single step. */
    @Override
    public Optional<String> refusal(long heapBytes) {
        Optional<String> memory = memoryRefusal(heapBytes);
        TrainingSize size = TrainingSize.of(experiment);
        if (memory.isPresent()
                || stepSeconds(size) <= STEP_SECONDS_ALLOWED
                || experiment.training().steps() == 0) {
            return memory;
        }
        String remedy = Reduction.remedy(
                candidates(size), (parameter, value) -> stepSeconds(size.with(parameter, value)), STEP_SECONDS_ALLOWED);
        return Optional.of(String.format(
                Locale.ROOT,
                "A single step of this run would take about %.0f s, too long to be watched; %s.",
                Math.ceil(stepSeconds(size)),
                remedy));
    }

    /** One sentence when there is not enough memory. */
    public Optional<String> memoryRefusal(long heapBytes) {
        double allowed = new Allowance(heapBytes).bytes();
        TrainingSize size = TrainingSize.of(experiment);
        if (heapBytes(size) <= allowed) {
            return Optional.empty();
        }
        String remedy = Reduction.remedy(
                candidates(size), (parameter, value) -> heapBytes(size.with(parameter, value)), allowed);
        return Optional.of(new Allowance(heapBytes).refusal((double) bytes, remedy));
    }

    /** What a person may reduce: a construction has the heads that it needs, a table its answers. */
    private Map<TransformerParameter, Double> candidates(TrainingSize size) {
        Map<TransformerParameter, Double> candidates = new EnumMap<>(size.values());
        candidates.keySet().removeAll(List.of(TransformerParameter.LENGTH, TransformerParameter.NOISE));
        if (experiment.start() instanceof Start.Constructed) {
            candidates.remove(TransformerParameter.HEADS);
        }
        if (experiment.facts() instanceof TableFacts) {
            candidates.remove(TransformerParameter.ANSWERS);
        }
        candidates.values().removeIf(value -> value < 2);
        return candidates;
    }

    /** More than any heap has where an array would be longer than there are. */
    private static double heapBytes(TrainingSize size) {
        return size.longest() <= Integer.MAX_VALUE ? bytes(size) : Reduction.beyondAnyHeap(bytes(size));
    }

    private static double bytes(TrainingSize size) {
        double prompts = 2 * size.value(TransformerParameter.BATCH) + size.value(TransformerParameter.TEST_SIZE);
        double facts = size.value(TransformerParameter.SUBJECTS) * size.value(TransformerParameter.RELATIONS);
        double numbers = size.models() * size.work()
                + WEIGHT_VECTORS * size.weights()
                + READOUTS * size.readout()
                + size.embeddings()
                + Math.max(TEST_LOGITS, size.answers());
        return 8 * numbers
                + BYTES_PER_ENTRY * prompts * size.entries()
                + 4 * facts
                + NAME_BYTES * (size.tokens() + size.answers())
                + FIXED_BYTES;
    }

    private static double stepSeconds(TrainingSize size) {
        double batch = size.value(TransformerParameter.BATCH);
        return SECONDS_PER_STEP
                + SECONDS_PER_OPERATION * 3 * size.operations()
                + SECONDS_PER_LOGIT * batch * size.answers()
                + SECONDS_PER_DRAW * batch * size.value(TransformerParameter.LENGTH)
                + SECONDS_PER_WEIGHT * size.weights();
    }

    private static double testSeconds(TrainingSize size) {
        TrainingSize test = size.with(TransformerParameter.BATCH, size.value(TransformerParameter.TEST_SIZE));
        return SECONDS_PER_OPERATION * test.operations()
                + SECONDS_PER_LOGIT * test.value(TransformerParameter.BATCH) * test.answers();
    }
}
