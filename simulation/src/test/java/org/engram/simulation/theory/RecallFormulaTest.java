package org.engram.simulation.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RecallFormulaTest {
    /** The same as drawing the scores: one correct, N − 1 wrong of used outputs, M − N of unused ones, all independent. */
    @Test
    void theIntegralIsThatOfIndependentScores() {
        RecallFormula formula = new RecallFormula(20, 30, 8);
        SplittableRandom random = new SplittableRandom(7);
        int draws = 40_000;
        int recalled = 0;
        for (int draw = 0; draw < draws; draw++) {
            double correct = 1 + Math.sqrt(formula.correctVariance()) * random.nextGaussian();
            boolean right = true;
            for (int y = 1; y < 30 && right; y++) {
                double variance = y < 20 ? formula.wrongVariance() : formula.unusedVariance();
                right = Math.sqrt(variance) * random.nextGaussian() < correct;
            }
            recalled += right ? 1 : 0;
        }
        assertThat(formula.accuracy()).isEqualTo((double) recalled / draws, within(0.01));
    }

    @Test
    void oneAssociationAloneIsRecalled() {
        assertThat(new RecallFormula(1, 1, 16).accuracy()).isEqualTo(1, within(1e-12));
    }

    @Test
    void moreAssociationsAreRecalledLess() {
        double before = 1;
        for (int n = 50; n <= 3200; n *= 2) {
            double accuracy = new RecallFormula(n, n, 64).accuracy();
            assertThat(accuracy).isBetween(0.0, before);
            before = accuracy;
        }
        assertThat(before).isLessThan(0.1);
    }

    @Test
    void theMarginsVarianceIsThatOfTheSpecification() {
        assertThat(new RecallFormula(500, 500, 64).marginVariance())
                .isEqualTo(2.0 / 64 + 1.0 / 4096 + 2 * 498 / 4096.0, within(1e-15));
    }

    @Test
    void theExtremeValueLineGrowsLikeTheRootOfALogarithm() {
        assertThat(RecallFormula.extremeValue(Math.E, 0.5)).isEqualTo(Math.sqrt(2) / 2, within(1e-15));
    }
}
