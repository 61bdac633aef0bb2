package org.engram.simulation.flow;

import java.util.SplittableRandom;
import org.engram.simulation.experiment.Dynamics;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.Horizon;
import org.engram.simulation.experiment.Initialisation;
import org.engram.simulation.task.Facts;
import org.engram.simulation.task.RandomFacts;
import org.engram.simulation.task.StructuredFacts;

/** Problems that tests share. */
final class Problems {
    private Problems() {}

    /** The paper's Figure 5: S=16, R=4, D=8, N=20, T=32, structured facts, every weight α. */
    static FlowProblem paper(double alpha) {
        return of(new StructuredFacts(16, 4, 8), 20, 32, 0, 0, new Initialisation.Uniform(alpha));
    }

    /** Random facts with S=7, R=3, D=5 and unequal p(s), p(r). */
    static FlowProblem skewed(int noiseTokens, int promptLength) {
        return of(new RandomFacts(7, 3, 5, 11), noiseTokens, promptLength, 0.7, 1.1, new Initialisation.Balanced(0.3));
    }

    static FlowProblem of(
            Facts facts,
            int noiseTokens,
            int promptLength,
            double subjectZipf,
            double relationZipf,
            Initialisation initialisation) {
        return FlowProblem.of(new FlowExperiment(
                facts,
                noiseTokens,
                promptLength,
                subjectZipf,
                relationZipf,
                initialisation,
                new Dynamics.Flow(1e-8),
                new Horizon.Until(1)));
    }

    /** A state with independent normal weights. */
    static double[] state(FlowProblem problem, double scale, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] state = new double[problem.layout().size()];
        for (int i = 0; i < state.length; i++) {
            state[i] = scale * random.nextGaussian();
        }
        return state;
    }

    /** All columns at a state. */
    static double[] measure(FlowProblem problem, double[] state) {
        double[] row = new double[FlowColumn.COUNT];
        new FlowObservables(problem, org.engram.simulation.kernel.Kernel.best()).measure(0, state, row);
        return row;
    }
}
