package org.engram.simulation.flow;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.Initialisation;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.Zipf;

/**
 * An experiment compiled to numbers: the finite system of spec 5.2, exact because equal noise columns stay equal.
 *
 * <pre>
 *   p(s, r) = p(s) p(r),  p(s) ∝ (s+1)^-exponent, p(r) likewise
 *   cnt_S(s, a) = Σ_r p(s, r) 1{a = a*(s, r)},  cnt_R(r, a) = Σ_s p(s, r) 1{a = a*(s, r)}
 *   one noise column stands for N: forward weight T − 3, gradient weight (T − 3)/N
 * </pre>
 *
 * <p>Immutable; the arrays that it hands out are copies, or shared inside the package and read only.
 */
public final class FlowProblem {
    private final FactTable table;
    private final FlowLayout layout;
    private final double[] subjectProbability;
    private final double[] relationProbability;
    private final int noiseTokens;
    private final int promptLength;
    private final double[] initialState;
    private final DMatrixRMaj pairs;
    private final DMatrixRMaj subjectCounts;
    private final DMatrixRMaj relationCounts;

    /** @param table the facts, with the experiment's own already applied */
    FlowProblem(FlowExperiment experiment, FactTable table) {
        this.table = table;
        layout = new FlowLayout(table.subjectCount(), table.relationCount(), table.answerCount());
        subjectProbability = Zipf.probabilities(layout.subjects(), experiment.subjectZipf());
        relationProbability = Zipf.probabilities(layout.relations(), experiment.relationZipf());
        noiseTokens = experiment.noiseTokens();
        promptLength = experiment.promptLength();
        initialState = initialState(experiment.initialisation(), layout);
        pairs = new DMatrixRMaj(layout.subjects(), layout.relations());
        subjectCounts = new DMatrixRMaj(layout.subjects(), layout.answers());
        relationCounts = new DMatrixRMaj(layout.relations(), layout.answers());
        count();
    }

    /** Compiles an experiment. */
    public static FlowProblem of(FlowExperiment experiment) {
        return new FlowProblem(experiment, experiment.facts().table());
    }

    private static double[] initialState(Initialisation initialisation, FlowLayout layout) {
        return switch (initialisation) {
            case Initialisation.Uniform uniform -> filled(layout, uniform.alpha(), uniform.alpha());
            case Initialisation.Balanced balanced ->
                filled(layout, balanced.alpha(), balanced.alpha() * Math.sqrt(layout.answers() + 1.0));
            case Initialisation.Given given -> given(given.state(), layout);
        };
    }

    private static double[] filled(FlowLayout layout, double value, double key) {
        double[] state = new double[layout.size()];
        Arrays.fill(state, 0, layout.key(0), value);
        Arrays.fill(state, layout.key(0), state.length, key);
        return state;
    }

    private static double[] given(double[] state, FlowLayout layout) {
        if (state.length != layout.size()) {
            throw new IllegalArgumentException("The given initialisation has " + state.length + " weights; " + layout
                    + " needs " + layout.size() + ".");
        }
        return state.clone();
    }

    private void count() {
        int relations = layout.relations();
        for (int s = 0; s < layout.subjects(); s++) {
            for (int r = 0; r < relations; r++) {
                double p = subjectProbability[s] * relationProbability[r];
                int a = table.answer(s, r);
                pairs.data[s * relations + r] = p;
                subjectCounts.data[s * layout.answers() + a] += p;
                relationCounts.data[r * layout.answers() + a] += p;
            }
        }
    }

    public FactTable table() {
        return table;
    }

    public FlowLayout layout() {
        return layout;
    }

    /** N, the number of noise tokens in the vocabulary. */
    public int noiseTokens() {
        return noiseTokens;
    }

    /** T, the length of a prompt with EOS. */
    public int promptLength() {
        return promptLength;
    }

    /** T − 3: how often noise occurs in a prompt. */
    public double noiseForwardWeight() {
        return promptLength - 3.0;
    }

    /** (T − 3)/N: how often one given noise token occurs in a prompt, on average. */
    public double noiseGradientWeight() {
        return noiseTokens == 0 ? 0 : noiseForwardWeight() / noiseTokens;
    }

    /** p(s). */
    public double subjectProbability(int subject) {
        return subjectProbability[subject];
    }

    /** p(r). */
    public double relationProbability(int relation) {
        return relationProbability[relation];
    }

    /** The weights at t = 0, a copy in the order of {@link #layout()}. */
    public double[] initialState() {
        return initialState.clone();
    }

    /** The smallest |weight| at t = 0 that is not zero; 1 when all are zero. */
    public double smallestInitialWeight() {
        return Arrays.stream(initialState)
                .map(Math::abs)
                .filter(weight -> weight > 0)
                .min()
                .orElse(1);
    }

    /** p(s, r), S×R, shared: read only. */
    DMatrixRMaj pairs() {
        return pairs;
    }

    /** cnt_S, S×|A|, shared: read only. */
    DMatrixRMaj subjectCounts() {
        return subjectCounts;
    }

    /** cnt_R, R×|A|, shared: read only. */
    DMatrixRMaj relationCounts() {
        return relationCounts;
    }
}
