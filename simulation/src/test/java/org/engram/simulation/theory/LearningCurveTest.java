package org.engram.simulation.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class LearningCurveTest {
    private static final double PAPER_START = Math.log(1e-5);
    private static final ClosedForm PAPER = new ClosedForm(16, 4, 8, PAPER_START);

    @Test
    void isTheFormulaOfTheSpecificationWithItsTwoExponentialIntegrals() {
        double x = 1.7;
        double x0 = Math.sqrt(4.0 / (8 * 3)) * 1e-10 / 4;
        double spec = 0.5
                * Math.sqrt(4 * 8 * 3)
                * (Math.log(x / x0) + (ExponentialIntegral.ei(x) - ExponentialIntegral.ei(x0)) / 3);
        assertThat(PAPER.relationCurve().orElseThrow().timeOfMargin(x)).isCloseTo(spec, within(1e-11));

        double y0 = Math.sqrt(8.0 / (4 * 7)) * 1e-10 / 4;
        double subject = 0.5
                * 16
                * Math.sqrt(4 * 7 / 8.0)
                * (Math.log(x / y0) + (ExponentialIntegral.ei(x) - ExponentialIntegral.ei(y0)) / 7);
        assertThat(PAPER.subjectCurve().orElseThrow().timeOfMargin(x)).isCloseTo(subject, within(1e-11));
    }

    /** x' = 2λ x n / (e^x + n − 1), the product rule applied to the pair of equations of spec 5.4. */
    @Property(tries = 200)
    void solvesItsDifferentialEquation(
            @ForAll @Scale(7) @DoubleRange(min = 0.001, max = 60) double x,
            @ForAll @Scale(7) @DoubleRange(min = 1.1, max = 500) double classes,
            @ForAll @Scale(7) @DoubleRange(min = 0.001, max = 3) double rate) {
        LearningCurve curve = new LearningCurve(rate, classes, Math.log(1e-9));
        double h = 1e-5 * x;
        double slope = (curve.timeOfMargin(x + h) - curve.timeOfMargin(x - h)) / (2 * h);
        assertThat(slope)
                .isCloseTo((Math.exp(x) + classes - 1) / (2 * rate * x * classes), Percentage.withPercentage(1e-4));
    }

    @Property(tries = 300)
    void marginIsTheInverseOfItsTime(
            @ForAll @Scale(7) @DoubleRange(min = 1e-6, max = 100) double x,
            @ForAll @Scale(7) @DoubleRange(min = 1.01, max = 5000) double classes,
            @ForAll @Scale(7) @DoubleRange(min = -1000, max = -14) double logStart) {
        LearningCurve curve = new LearningCurve(0.03, classes, logStart);
        assertThat(curve.margin(curve.timeOfMargin(x))).isCloseTo(x, Percentage.withPercentage(1e-8));
    }

    @Test
    void lossAndProbabilityNameTheSameMoment() {
        LearningCurve curve = PAPER.subjectCurve().orElseThrow();
        double time = curve.timeOfProbability(0.4);
        assertThat(curve.timeOfLoss(-Math.log(0.4))).isCloseTo(time, within(1e-9));
        assertThat(curve.loss(time)).isCloseTo(-Math.log(0.4), within(1e-9));
    }

    @Test
    void aStartTooSmallForItsSquareStillHasAFiniteTime() {
        ClosedForm tiny = new ClosedForm(16, 4, 8, Math.log(1e-300));
        double perDecade = Math.log(10) / tiny.relationRate();
        double half = Math.log(4) / 2;
        double paper = PAPER.relationCurve().orElseThrow().timeOfLoss(half);
        assertThat(tiny.relationCurve().orElseThrow().timeOfLoss(half))
                .isCloseTo(paper + 295 * perDecade, Percentage.withPercentage(1e-9));
    }

    @Test
    void beforeTheStartTheMarginIsThatOfTheStart() {
        LearningCurve curve = PAPER.relationCurve().orElseThrow();
        assertThat(curve.margin(0)).isEqualTo(Math.exp(curve.logStart()));
        assertThat(curve.loss(0)).isCloseTo(Math.log(4), within(1e-9));
    }
}
