package org.engram.ui.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowPreset;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.flow.FlowProblem;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.run.flow.FlowRun;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.theory.AnswerDistribution;
import org.engram.simulation.theory.LearningRates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearGrowthTest {
    @ParameterizedTest
    @ValueSource(strings = {"The paper's Figure 5", "Random facts", "Countries", "Subject first", "Both at once"})
    void measuredRatesAreThoseOfTheLinearTheory(String name) {
        FlowExperiment experiment = preset(name).experiment();
        FactTable facts = FlowProblem.of(experiment).table();
        AnswerDistribution answers = AnswerDistribution.of(facts, experiment.subjectZipf(), experiment.relationZipf());
        LearningRates rates = LearningRates.of(answers, experiment.noiseTokens(), experiment.promptLength());
        LinearGrowth growth = LinearGrowth.of(solved(experiment).recording());

        assertThat(growth.end()).isPositive();
        assertThat(growth.ratio()).isCloseTo(LinearGrowth.predicted(rates, facts, growth.end()), withinPercentage(0.1));
    }

    @Test
    void aStartThatIsNotSmallHasNoLinearPhase() {
        FlowRun run = solved(preset("Countries").with(FlowParameter.INIT, 0.3).experiment());

        assertThat(LinearGrowth.of(run.recording()).ratio()).isNaN();
    }

    private static FlowSettings preset(String name) {
        return FlowPreset.all().stream()
                .filter(preset -> preset.name().equals(name))
                .findFirst()
                .orElseThrow()
                .settings();
    }

    private static FlowRun solved(FlowExperiment experiment) {
        FlowRun run = new FlowRun(experiment, Kernel.best(), FlowRun.DEFAULT_BUDGET_BYTES);
        while (!run.finished()) {
            run.advance();
        }
        return run;
    }
}
