package org.engram.simulation.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The numbers of spec 5.4, 5.7 and 5.8. */
class ClosedFormTest {
    private static ClosedForm paper(double alpha) {
        return new ClosedForm(16, 4, 8, Math.log(alpha));
    }

    private static double relationHalf(ClosedForm form) {
        return form.relationCurve().orElseThrow().timeOfLoss(Math.log(form.relations()) / 2);
    }

    private static double subjectHalf(ClosedForm form) {
        return form.subjectCurve().orElseThrow().timeOfLoss(Math.log(form.answersPerRelation()) / 2);
    }

    @Test
    void ratesOfThePapersSetting() {
        assertThat(paper(1e-5).relationRate()).isCloseTo(0.0765466, within(5e-8));
        assertThat(paper(1e-5).subjectRate()).isCloseTo(0.0292317, within(5e-8));
    }

    @Test
    void lossesHalveWhenTheAcceptanceFactsSay() {
        assertThat(relationHalf(paper(1e-5))).isCloseTo(168.4, within(0.05));
        assertThat(subjectHalf(paper(1e-5))).isCloseTo(437.5, within(0.05));
        assertThat(relationHalf(paper(1e-3))).isCloseTo(108.6, within(0.5));
        assertThat(subjectHalf(paper(1e-3))).isCloseTo(280.4, within(0.7));
    }

    @Test
    void aHundredfoldSmallerStartShiftsTheStagesByTheSameTime() {
        double relation = relationHalf(paper(1e-9)) - relationHalf(paper(1e-7));
        double subject = subjectHalf(paper(1e-9)) - subjectHalf(paper(1e-7));
        assertThat(relation).isCloseTo(Math.log(100) / 0.0765466, within(1e-4)).isCloseTo(60.4, within(0.3));
        assertThat(subject).isCloseTo(2 * 78.77, within(0.01));
    }

    @Test
    void balancedStartsCountTheirLargerKey() {
        ClosedForm balanced = new ClosedForm(12, 4, 8, Math.log(1e-3 * Math.sqrt(33)));
        assertThat(relationHalf(balanced)).isCloseTo(85.4, within(0.05));
    }

    @Test
    void ratioOfRatesDecidesWhoIsFirst() {
        assertThat(new ClosedForm(8, 64, 8, 0).ratio()).isCloseTo(0.375, within(1e-15));
        assertThat(new ClosedForm(8, 8, 8, 0).ratio()).isCloseTo(1, within(1e-15));
        double boundary = Math.sqrt(64 * 7 / (1 - 1 / 64.0));
        assertThat(boundary).isCloseTo(21.3, within(0.05));
        assertThat(new ClosedForm(boundary, 64, 8, 0).ratio()).isCloseTo(1, within(1e-14));
        assertThat(new ClosedForm(16, 64, 8, 0).ratio()).isLessThan(1);
        assertThat(new ClosedForm(24, 64, 8, 0).ratio()).isGreaterThan(1);
    }

    @Test
    void escapeIsWhereTheExponentialReachesTheScale() {
        double scale = Math.sqrt(8 * 3 / 4.0);
        double expected = Math.log(4 * scale / 1e-10) / (2 * 0.0765466);
        assertThat(paper(1e-5).relationEscape()).isCloseTo(expected, within(1e-3));
    }

    @Test
    void nothingToLearnHasNoCurve() {
        ClosedForm oneRelation = new ClosedForm(16, 1, 8, Math.log(1e-5));
        assertThat(oneRelation.relationRate()).isZero();
        assertThat(oneRelation.relationCurve()).isEmpty();
        assertThat(oneRelation.relationEscape()).isInfinite();
        assertThat(new ClosedForm(16, 4, 1, Math.log(1e-5)).subjectCurve()).isEmpty();
    }
}
