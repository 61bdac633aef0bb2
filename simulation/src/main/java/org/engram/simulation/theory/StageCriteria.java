package org.engram.simulation.theory;

/** What counts as a stage. */
final class StageCriteria {
    /** Learning p(a) counts when it is worth at least this part of log|A|. */
    static final double NEGLIGIBLE_GAIN = 0.02;

    /** A guess is a stage of its own when it begins before this part of the time at which it ends. */
    static final double DISTINCT = 0.9;

    /** Entropies below this are rounding. */
    private static final double NOTHING = 1e-9;

    /** A plateau below this part of the initial loss takes its place: reaching half the initial loss would prove nothing. */
    private static final double LOW_PLATEAU = 0.6;

    private StageCriteria() {}

    static boolean marginalMatters(Entropies entropies) {
        return entropies.uniform() - entropies.marginal() > NEGLIGIBLE_GAIN * entropies.uniform();
    }

    /** Whether the relation tells anything that p(a|s) does not. */
    static boolean relationMatters(Entropies entropies) {
        return entropies.givenSubject() > NOTHING;
    }

    /** Whether the subject tells anything that p(a|r) does not. */
    static boolean subjectMatters(Entropies entropies) {
        return entropies.givenRelation() > NOTHING;
    }

    /** Half of a loss; NaN, which no loss falls below, when there is nothing to halve. */
    static double half(double loss) {
        return loss > NOTHING ? loss / 2 : Double.NaN;
    }

    /** The relation-only loss below which the model knows the relation, rather than p(a) only. */
    static double relationKnown(double initialLoss, Entropies entropies) {
        return known(initialLoss, entropies.givenSubject());
    }

    /** The subject-only loss below which the model knows the subject, rather than p(a) or p(a|r) only. */
    static double subjectKnown(double initialLoss, Entropies entropies) {
        return known(initialLoss, Math.min(entropies.givenRelation(), entropies.subjectOnlyOfMarginal()));
    }

    private static double known(double initialLoss, double plateau) {
        return half(plateau < LOW_PLATEAU * initialLoss ? plateau : initialLoss);
    }
}
