package org.engram.simulation.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.engram.simulation.experiment.Initialisation;
import org.engram.simulation.task.StructuredFacts;
import org.junit.jupiter.api.Test;

class FlowProblemTest {
    private static FlowProblem problem(Initialisation initialisation) {
        return Problems.of(new StructuredFacts(4, 2, 2), 5, 9, 1, 2, initialisation);
    }

    @Test
    void probabilitiesFollowZipf() {
        FlowProblem problem = problem(new Initialisation.Uniform(1));
        double subjects = 1 + 1 / 2.0 + 1 / 3.0 + 1 / 4.0;
        assertThat(problem.subjectProbability(0)).isCloseTo(1 / subjects, within(1e-15));
        assertThat(problem.subjectProbability(3)).isCloseTo(1 / 4.0 / subjects, within(1e-15));
        assertThat(problem.relationProbability(1)).isCloseTo(1 / 5.0, within(1e-15));
    }

    @Test
    void countsSumTheProbabilityOfEachAnswer() {
        FlowProblem problem = problem(new Initialisation.Uniform(1));
        assertThat(Arrays.stream(problem.pairs().data).sum()).isCloseTo(1, within(1e-15));
        // subjects 1 and 2 answer the first token of each relation, 3 and 4 the second
        assertThat(problem.subjectCounts().get(2, 1)).isEqualTo(problem.pairs().get(2, 0));
        assertThat(problem.subjectCounts().get(2, 0)).isZero();
        assertThat(problem.relationCounts().get(1, 3))
                .isCloseTo(problem.pairs().get(2, 1) + problem.pairs().get(3, 1), within(1e-16));
        assertThat(problem.relationCounts().get(1, 1)).isZero();
    }

    @Test
    void oneNoiseColumnStandsForAll() {
        FlowProblem problem = problem(new Initialisation.Uniform(1));
        assertThat(problem.noiseForwardWeight()).isEqualTo(6);
        assertThat(problem.noiseGradientWeight()).isEqualTo(6 / 5.0);
    }

    @Test
    void initialisesUniformlyOrBalanced() {
        assertThat(problem(new Initialisation.Uniform(0.3)).initialState()).containsOnly(0.3);
        FlowProblem balanced = problem(new Initialisation.Balanced(0.1));
        double[] state = balanced.initialState();
        double[] row = Problems.measure(balanced, state);
        double invariant =
                Math.pow(row[FlowColumn.KEY_EOS.ordinal()], 2) - Math.pow(row[FlowColumn.NORM_EOS.ordinal()], 2);
        assertThat(invariant).isCloseTo(0.01, within(1e-15));
        assertThat(balanced.smallestInitialWeight()).isEqualTo(0.1);
    }

    @Test
    void keepsAGivenStateApartFromItsCaller() {
        double[] given = new double[new FlowLayout(4, 2, 4).size()];
        given[7] = -0.5;
        FlowProblem problem = problem(new Initialisation.Given(given));
        given[7] = 9;
        problem.initialState()[7] = 9;
        assertThat(problem.initialState()[7]).isEqualTo(-0.5);
        assertThat(problem.smallestInitialWeight()).isEqualTo(0.5);
    }

    @Test
    void refusesAGivenStateOfAnotherSize() {
        assertThatThrownBy(() -> problem(new Initialisation.Given(new double[3])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 weights");
    }

    @Test
    void namesItsUnknowns() {
        FlowLayout layout = new FlowLayout(4, 2, 4);
        assertThat(layout.name(0)).isEqualTo("the value of answer 1 at subject 1");
        assertThat(layout.name(layout.values(layout.relation(1)) + 2)).isEqualTo("the value of answer 3 at relation 2");
        assertThat(layout.name(layout.key(layout.relation(1)))).isEqualTo("the key of relation 2");
        assertThat(layout.name(layout.key(layout.noise()))).isEqualTo("the key of the noise tokens");
        assertThat(layout.name(layout.key(layout.eos()))).isEqualTo("the key of EOS");
    }
}
