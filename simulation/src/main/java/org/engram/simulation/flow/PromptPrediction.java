package org.engram.simulation.flow;

/**
 * What the model says to one prompt, in O(|A|), without the matrices of the whole problem:
 *
 * <pre>
 *   logit_a(s, r) = V(a,s)k(s) + V(a,r)k(r) + (T−3)V(a,n)k(n) + V(a,EOS)k(EOS),   p̂ = softmax over A      (spec 5.1, 5.2)
 * </pre>
 */
public final class PromptPrediction {
    private PromptPrediction() {}

    /**
     * p̂(·|s, r) over the |A| answers.
     *
     * @param promptLength T
     * @param state in the order of {@code layout}
     */
    public static double[] of(FlowLayout layout, int promptLength, double[] state, int subject, int relation) {
        double[] logit = new double[layout.answers()];
        add(layout, state, subject, 1, logit);
        add(layout, state, layout.relation(relation), 1, logit);
        add(layout, state, layout.noise(), promptLength - 3.0, logit);
        add(layout, state, layout.eos(), 1, logit);
        return softmax(logit);
    }

    private static void add(FlowLayout layout, double[] state, int token, double count, double[] logit) {
        double factor = count * state[layout.key(token)];
        int values = layout.values(token);
        for (int a = 0; a < logit.length; a++) {
            logit[a] += factor * state[values + a];
        }
    }

    private static double[] softmax(double[] logit) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double x : logit) {
            largest = Math.max(largest, x);
        }
        double sum = 0;
        for (int a = 0; a < logit.length; a++) {
            logit[a] = Math.exp(logit[a] - largest);
            sum += logit[a];
        }
        for (int a = 0; a < logit.length; a++) {
            logit[a] /= sum;
        }
        return logit;
    }
}
