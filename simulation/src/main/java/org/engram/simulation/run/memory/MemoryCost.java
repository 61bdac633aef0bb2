package org.engram.simulation.run.memory;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.engram.simulation.experiment.AssociationMap;
import org.engram.simulation.experiment.MemoryExperiment;
import org.engram.simulation.experiment.MemoryParameter;
import org.engram.simulation.experiment.MemorySettings;
import org.engram.simulation.run.Allowance;
import org.engram.simulation.run.Cost;
import org.engram.simulation.run.Reduction;

/**
 * What a memory will take, estimated before it is drawn.
 *
 * <p>Time: that of N and of its accuracy curve, which together take about {@value #CURVE} times as long as that of N alone. A window can
 * wait {@value #SECONDS_ALLOWED} seconds for a memory to be measured, and one for a step of its training. The constants were measured on
 * one machine and one thread: this is an estimate, good to a factor of about three.
 *
 * @param bytes memory that must be there
 * @param seconds time to the end of the run, on one thread
 */
public record MemoryCost(long bytes, double seconds, MemoryExperiment experiment) implements Cost {
    private static final double FIXED_BYTES = 16e6;
    private static final double SECONDS_PER_OPERATION = 1 / 15e9;
    private static final double CURVE = 3;
    private static final double SECONDS_ALLOWED = 20;
    private static final double STEPS_ALLOWED = 20;

    public static MemoryCost of(MemoryExperiment experiment) {
        MemorySize size = MemorySize.of(experiment);
        double operations = size.operations() + size.operationsOfTraining();
        return new MemoryCost((long) bytes(size), CURVE * SECONDS_PER_OPERATION * operations, experiment);
    }

    /** The cost of settings that make an experiment. */
    public static MemoryCost of(MemorySettings settings) {
        return of(settings.experiment());
    }

    @Override
    public Optional<String> refusal(long heapBytes) {
        MemorySize size = MemorySize.of(experiment);
        return memoryRefusal(heapBytes)
                .or(() -> seconds(size) <= SECONDS_ALLOWED
                        ? Optional.empty()
                        : Optional.of(tooLong(seconds(size), remedy(size, MemoryCost::seconds, SECONDS_ALLOWED))));
    }

    private static String tooLong(double seconds, String remedy) {
        return String.format(
                Locale.ROOT,
                "This memory would take about %.0f s before there is a picture of it, too long to be watched; %s.",
                Math.ceil(seconds),
                remedy);
    }

    /** One sentence when there is not enough memory. */
    public Optional<String> memoryRefusal(long heapBytes) {
        Allowance allowance = new Allowance(heapBytes);
        MemorySize size = MemorySize.of(experiment);
        return heapBytes(size) <= allowance.bytes()
                ? Optional.empty()
                : Optional.of(
                        allowance.refusal((double) bytes, remedy(size, MemoryCost::heapBytes, allowance.bytes())));
    }

    private String remedy(MemorySize size, ToDoubleFunction<MemorySize> amount, double allowed) {
        return Reduction.remedy(
                candidates(size), (parameter, value) -> amount.applyAsDouble(size.with(parameter, value)), allowed);
    }

    /** What a person may reduce: the answers of a table are as many as they are, and outputs that follow follow. */
    private Map<MemoryParameter, Double> candidates(MemorySize size) {
        Map<MemoryParameter, Double> candidates = new EnumMap<>(size.values());
        if (experiment.outputsFollow() || experiment.map() instanceof AssociationMap.OfFacts) {
            candidates.remove(MemoryParameter.OUTPUTS);
        }
        return candidates;
    }

    /** Until there is a picture of all N associations, a step of training counted as often as {@value #STEPS_ALLOWED}. */
    private static double seconds(MemorySize size) {
        return SECONDS_PER_OPERATION * (size.operations() + STEPS_ALLOWED * size.operationsOfStep());
    }

    /** More than any heap has where an array would be longer than there are. */
    private static double heapBytes(MemorySize size) {
        return size.longest() <= Integer.MAX_VALUE ? bytes(size) : Reduction.beyondAnyHeap(bytes(size));
    }

    private static double bytes(MemorySize size) {
        return 8 * size.numbers() + FIXED_BYTES;
    }
}
