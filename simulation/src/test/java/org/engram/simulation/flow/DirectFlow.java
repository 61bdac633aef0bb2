package org.engram.simulation.flow;

import org.engram.simulation.task.FactTable;

/** The flow of spec 5.2 as it stands there, pair by pair and answer by answer: slow, obvious, the oracle of tests. */
final class DirectFlow implements VectorField {
    private final FlowProblem problem;
    private final FlowLayout layout;
    private final FactTable table;

    DirectFlow(FlowProblem problem) {
        this.problem = problem;
        layout = problem.layout();
        table = problem.table();
    }

    @Override
    public int dimension() {
        return layout.size();
    }

    @Override
    public void derivatives(double t, double[] y, double[] dydt) {
        java.util.Arrays.fill(dydt, 0);
        for (int s = 0; s < layout.subjects(); s++) {
            for (int r = 0; r < layout.relations(); r++) {
                double p = problem.subjectProbability(s) * problem.relationProbability(r);
                double[] logProbability = logProbabilities(y, s, r);
                for (int a = 0; a < layout.answers(); a++) {
                    double g = p * ((a == table.answer(s, r) ? 1 : 0) - Math.exp(logProbability[a]));
                    add(s, a, g, y, dydt);
                    add(layout.relation(r), a, g, y, dydt);
                    add(layout.noise(), a, problem.noiseGradientWeight() * g, y, dydt);
                    add(layout.eos(), a, g, y, dydt);
                }
            }
        }
    }

    private void add(int z, int a, double g, double[] y, double[] dydt) {
        int v = layout.values(z) + a;
        dydt[v] += y[layout.key(z)] * g;
        dydt[layout.key(z)] += y[v] * g;
    }

    /** log p̂(·|s, r). */
    double[] logProbabilities(double[] y, int s, int r) {
        double[] logit = new double[layout.answers()];
        double max = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < logit.length; a++) {
            logit[a] = term(y, s, a)
                    + term(y, layout.relation(r), a)
                    + problem.noiseForwardWeight() * term(y, layout.noise(), a)
                    + term(y, layout.eos(), a);
            max = Math.max(max, logit[a]);
        }
        double sum = 0;
        for (double l : logit) {
            sum += Math.exp(l - max);
        }
        for (int a = 0; a < logit.length; a++) {
            logit[a] -= max + Math.log(sum);
        }
        return logit;
    }

    private double term(double[] y, int z, int a) {
        return y[layout.values(z) + a] * y[layout.key(z)];
    }

    /** −Σ p(s, r) log Σ_{a ∈ kept(s, r)} p̂(a|s, r). */
    double loss(double[] y, Kept kept) {
        double loss = 0;
        for (int s = 0; s < layout.subjects(); s++) {
            for (int r = 0; r < layout.relations(); r++) {
                double[] logProbability = logProbabilities(y, s, r);
                double max = Double.NEGATIVE_INFINITY;
                for (int a = 0; a < logProbability.length; a++) {
                    max = kept.test(s, r, a) ? Math.max(max, logProbability[a]) : max;
                }
                double sum = 0;
                for (int a = 0; a < logProbability.length; a++) {
                    sum += kept.test(s, r, a) ? Math.exp(logProbability[a] - max) : 0;
                }
                loss -= problem.subjectProbability(s) * problem.relationProbability(r) * (max + Math.log(sum));
            }
        }
        return loss;
    }

    double totalLoss(double[] y) {
        return loss(y, (s, r, a) -> a == table.answer(s, r));
    }

    double relationOnlyLoss(double[] y) {
        return loss(y, (s, r, a) -> a >= table.answerStart(r) && a < table.answerStart(r + 1));
    }

    double subjectOnlyLoss(double[] y) {
        return loss(
                y,
                (s, r, a) -> java.util.stream.IntStream.range(0, layout.relations())
                        .anyMatch(other -> table.answer(s, other) == a));
    }

    /** Which answers a loss counts as right. */
    interface Kept {
        boolean test(int s, int r, int a);
    }
}
