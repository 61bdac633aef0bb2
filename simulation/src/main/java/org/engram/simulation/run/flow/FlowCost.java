package org.engram.simulation.run.flow;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.engram.simulation.experiment.Dynamics;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.Horizon;
import org.engram.simulation.run.Allowance;
import org.engram.simulation.run.Cost;
import org.engram.simulation.run.FactCounts;
import org.engram.simulation.run.Reduction;
import org.engram.simulation.task.StructuredFacts;
import org.engram.simulation.task.TableFacts;
import org.engram.simulation.theory.ClosedForm;

/**
 * What a run will take, estimated before it starts.
 *
 * <p>Memory: {@value #VECTORS} vectors of unknowns (stages and dense output of the integrator, checkpoints, snapshots on
 * their way to the screen), {@value #TOKEN_MATRICES} matrices (S+R)×|A| and {@value #PAIR_MATRICES} matrices S×R of the factorised
 * right-hand side, and the names. What the recording keeps beyond that adapts to the memory there is.
 *
 * <p>Time: three products of 2·S·R·|A| operations an evaluation, one exponential for each of (S+R)|A| numbers, a few passes
 * over the unknowns; 600 + 10√t evaluations to time t at a tolerance of 1e-8, which fitted runs of structured facts to t = 900 … 90,000 within
 * 40 %. The constants were measured on one machine: this is an estimate, good to a factor of about three once the code is
 * compiled.
 *
 * @param bytes memory that must be there
 * @param seconds time to the end of the run, on one thread
 */
public record FlowCost(long bytes, double seconds, FlowExperiment experiment) implements Cost {
    private static final int VECTORS = 40;
    private static final int TOKEN_MATRICES = 5;
    private static final int PAIR_MATRICES = 4;
    private static final double NAME_BYTES = 80;
    private static final double FIXED_BYTES = 4e6;

    private static final double SECONDS_PER_OPERATION = 1 / 30e9;
    private static final double SECONDS_PER_EXPONENTIAL = 1e-9;
    private static final double SECONDS_PER_UNKNOWN = 5e-9;
    private static final double SECONDS_PER_EVALUATION = 1e-6;

    /** Where noise and the end token learn the marginal, their columns are stiff: 4,000 to 5,000 evaluations instead of 1,000. */
    private static final double STIFFNESS_BY_NOISE = 5;

    /** How far beyond the slowest escape the loss is below 0.01: 1.5 times, and mostly extended once. */
    private static final double AUTOMATIC_PER_ESCAPE = 2.25;

    public static FlowCost of(FlowExperiment experiment) {
        FactCounts size = FactCounts.of(experiment.facts());
        return new FlowCost((long) bytes(size), evaluations(experiment, size) * secondsPerEvaluation(size), experiment);
    }

    /** The cost of settings that make an experiment. */
    public static FlowCost of(FlowSettings settings) {
        return of(settings.experiment());
    }

    @Override
    public Optional<String> refusal(long heapBytes) {
        Allowance allowance = new Allowance(heapBytes);
        FactCounts size = FactCounts.of(experiment.facts());
        if (bytes <= allowance.bytes() && unknowns(size) <= Integer.MAX_VALUE) {
            return Optional.empty();
        }
        return Optional.of(allowance.refusal((double) bytes, remedy(size, allowance.bytes())));
    }

    private String remedy(FactCounts size, double allowed) {
        Map<FlowParameter, Double> candidates = new EnumMap<>(FlowParameter.class);
        candidates.put(FlowParameter.SUBJECTS, size.subjects());
        candidates.put(FlowParameter.RELATIONS, size.relations());
        if (!(experiment.facts() instanceof TableFacts)) {
            candidates.put(FlowParameter.ANSWERS, size.answersPerRelation());
        }
        return Reduction.remedy(candidates, (parameter, value) -> bytesWith(size, parameter, value), allowed);
    }

    private static double bytesWith(FactCounts size, FlowParameter parameter, double value) {
        FactCounts reduced = switch (parameter) {
            case SUBJECTS -> new FactCounts(value, size.relations(), size.answersPerRelation());
            case RELATIONS -> new FactCounts(size.subjects(), value, size.answersPerRelation());
            default -> new FactCounts(size.subjects(), size.relations(), value);
        };
        return unknowns(reduced) <= Integer.MAX_VALUE ? bytes(reduced) : Reduction.beyondAnyHeap(bytes(reduced));
    }

    /** (|A| + 1)(S + R + 2). */
    private static double unknowns(FactCounts size) {
        return (size.answers() + 1) * (size.subjects() + size.relations() + 2);
    }

    private static double bytes(FactCounts size) {
        double tokenMatrix = (size.subjects() + size.relations()) * size.answers();
        double names = NAME_BYTES * (size.subjects() + size.relations() + size.answers());
        return 8 * (VECTORS * unknowns(size) + TOKEN_MATRICES * tokenMatrix + PAIR_MATRICES * size.facts())
                + names
                + FIXED_BYTES;
    }

    private static double secondsPerEvaluation(FactCounts size) {
        return SECONDS_PER_EVALUATION
                + SECONDS_PER_OPERATION * 6 * size.facts() * size.answers()
                + SECONDS_PER_EXPONENTIAL * (size.subjects() + size.relations()) * size.answers()
                + SECONDS_PER_UNKNOWN * unknowns(size);
    }

    private static double evaluations(FlowExperiment experiment, FactCounts size) {
        double horizon = horizon(experiment, size);
        return switch (experiment.dynamics()) {
            case Dynamics.Descent descent -> horizon / descent.learningRate();
            case Dynamics.Flow flow ->
                (600 + 10 * Math.sqrt(horizon))
                        * Math.pow(1e-8 / flow.tolerance(), 0.1)
                        * (experiment.facts() instanceof StructuredFacts ? 1 : STIFFNESS_BY_NOISE);
        };
    }

    private static double horizon(FlowExperiment experiment, FactCounts size) {
        if (experiment.horizon() instanceof Horizon.Until until) {
            return until.time();
        }
        ClosedForm form = new ClosedForm(
                size.subjects(),
                size.relations(),
                size.answersPerRelation(),
                experiment.initialisation().logKey(size.answers()));
        double relation = form.relationRate() > 0 ? form.relationEscape() : 0;
        double subject = form.subjectRate() > 0 ? form.subjectEscape() : 0;
        return AUTOMATIC_PER_ESCAPE * Math.max(relation, subject);
    }
}
