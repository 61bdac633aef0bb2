package org.engram.simulation.benchmark;

import java.util.concurrent.TimeUnit;
import org.engram.simulation.experiment.Dynamics;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.Horizon;
import org.engram.simulation.experiment.Initialisation;
import org.engram.simulation.flow.FactorisedFlow;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.flow.FlowObservables;
import org.engram.simulation.flow.FlowProblem;
import org.engram.simulation.flow.Stepper;
import org.engram.simulation.flow.Steppers;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.StructuredFacts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whole runs of the paper's Figure 5 and of a long horizon at S=256, R=16, D=16, on one thread; one right-hand side at
 * S=1024, R=32, D=16 on one thread and on two.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "--add-modules=jdk.incubator.vector")
public class FlowBenchmark {
    private static final double HORIZON = 819.2;
    private static final double LONG_HORIZON = 20_000;
    private static final int SAMPLES = 512;

    private final Kernel kernel = Kernel.best();
    private final FlowProblem paper = problem(16, 4, 8);
    private final FlowObservables observables = new FlowObservables(paper, kernel);
    private final double[] state = paper.initialState();
    private final double[][] rows = new double[SAMPLES][FlowColumn.COUNT];
    private final FlowProblem middling = problem(256, 16, 16);
    private final Kernel two = Kernel.best(2);
    private final FlowProblem large = problem(1024, 32, 16);
    private final FactorisedFlow largeFlow = new FactorisedFlow(large, kernel);
    private final FactorisedFlow largeFlowOnTwo = new FactorisedFlow(large, two);
    private final FlowObservables largeObservables = new FlowObservables(large, kernel);
    private final double[] largeState = large.initialState();
    private final double[] largeDerivative = large.initialState();

    private static FlowProblem problem(int subjects, int relations, int answers) {
        return FlowProblem.of(new FlowExperiment(
                new StructuredFacts(subjects, relations, answers),
                subjects + relations,
                32,
                0,
                0,
                new Initialisation.Uniform(1e-5),
                new Dynamics.Flow(1e-6),
                new Horizon.Until(HORIZON)));
    }

    /** At most 3 ms. */
    @Benchmark
    public double paperRun() {
        return solve(paper, HORIZON);
    }

    /** About 1,500 evaluations. */
    @Benchmark
    public double longHorizon() {
        return solve(middling, LONG_HORIZON);
    }

    private double solve(FlowProblem problem, double horizon) {
        Stepper stepper = Steppers.of(problem, new Dynamics.Flow(1e-6), kernel);
        while (stepper.time() < horizon) {
            stepper.step();
        }
        return stepper.state()[0];
    }

    /** At most 5 ms. */
    @Benchmark
    public double[][] paperRunWithSamples() {
        Stepper stepper = Steppers.of(paper, new Dynamics.Flow(1e-6), kernel);
        for (int i = 0; i < SAMPLES; i++) {
            double t = HORIZON * i / (SAMPLES - 1);
            while (stepper.time() < t) {
                stepper.step();
            }
            stepper.interpolate(t, state);
            observables.measure(t, state, rows[i]);
        }
        return rows;
    }

    /** At most 5 ms. */
    @Benchmark
    public double rightHandSide() {
        largeFlow.derivatives(0, largeState, largeDerivative);
        return largeDerivative[0];
    }

    /** At most 3 ms. */
    @Benchmark
    public double rightHandSideOnTwoThreads() {
        largeFlowOnTwo.derivatives(0, largeState, largeDerivative);
        return largeDerivative[0];
    }

    /** Ends the kernel's threads. */
    @TearDown
    public void close() {
        two.close();
    }

    @Benchmark
    public double[] largeObservables() {
        largeObservables.measure(0, largeState, rows[0]);
        return rows[0];
    }
}
