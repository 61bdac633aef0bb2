package org.engram.simulation.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.engram.simulation.experiment.SettingsTrials.SMALL;
import static org.engram.simulation.experiment.SettingsTrials.TABLE;
import static org.engram.simulation.experiment.SettingsTrials.refusal;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.engram.simulation.task.StructuredFacts;
import org.engram.simulation.task.TableFacts;
import org.junit.jupiter.api.Test;

class FlowSettingsTest {
    private static final FlowSettings DEFAULTS = FlowSettings.defaults();

    @Provide
    Arbitrary<Double> anyNumber() {
        return SettingsTrials.numbers();
    }

    @Provide
    Arbitrary<FactSource> anySource() {
        return SettingsTrials.sources();
    }

    @Property(tries = 2000)
    void everyValueGivesAnExperimentOrASentenceThatNamesIt(
            @ForAll FlowParameter parameter,
            @ForAll("anyNumber") double value,
            @ForAll("anySource") FactSource source,
            @ForAll boolean balanced,
            @ForAll boolean descent,
            @ForAll HorizonKind horizon) {
        FlowSettings settings = DEFAULTS.with(source)
                .withBalanced(balanced)
                .withDescent(descent)
                .with(horizon)
                .with(parameter, value);
        boolean valid = parameter.allows(value) && value <= settings.max(parameter);
        if (valid) {
            assertThat(settings.experiment()).isEqualTo(settings.experiment());
        } else {
            refusal(settings, parameter).contains("must be", parameter.text(value));
        }
    }

    @Property(tries = 300)
    void everyAllowedCombinationGivesAnExperiment(
            @ForAll("unit") List<Double> fractions, @ForAll("anySource") FactSource source) {
        FlowSettings settings = DEFAULTS.with(source);
        for (FlowParameter parameter : FlowParameter.values()) {
            settings = settings.with(parameter, between(settings, parameter, fractions.get(parameter.ordinal())));
        }
        FlowExperiment experiment = settings.experiment();
        assertThat(experiment.noiseTokens()).isEqualTo((int) settings.value(FlowParameter.NOISE));
        assertThat(settings.caption()).doesNotContain("\n").isNotBlank();
    }

    @Provide
    Arbitrary<List<Double>> unit() {
        return Arbitraries.doubles().between(0, 1).list().ofSize(FlowParameter.values().length);
    }

    private static double between(FlowSettings settings, FlowParameter parameter, double fraction) {
        double max = Math.min(parameter.sliderMax(), settings.max(parameter));
        double value = parameter.sliderMin() + fraction * (max - parameter.sliderMin());
        return parameter.whole() ? Math.rint(value) : value;
    }

    @Test
    void defaultsAreThoseOfTheCommandLine() {
        assertThat(DEFAULTS.experiment())
                .isEqualTo(new FlowExperiment(
                        new StructuredFacts(16, 4, 8),
                        20,
                        32,
                        0,
                        0,
                        new Initialisation.Uniform(1e-5),
                        new Dynamics.Flow(1e-8),
                        new Horizon.Until(819.2)));
    }

    @Test
    void equalValuesAreEqualSettings() {
        FlowSettings other = DEFAULTS.with(FlowParameter.SUBJECTS, 20).with(FlowParameter.SUBJECTS, 16);
        assertThat(other).isEqualTo(DEFAULTS).hasSameHashCodeAs(DEFAULTS);
        assertThat(DEFAULTS.with(FlowParameter.SUBJECTS, 20)).isNotEqualTo(DEFAULTS);
    }

    @Test
    void aSmallerTableLowersSubjectsAndRelations() {
        FlowSettings settings = DEFAULTS.with(TABLE);
        assertThat(settings.value(FlowParameter.SUBJECTS)).isEqualTo(10);
        assertThat(settings.value(FlowParameter.RELATIONS)).isEqualTo(3);
        assertThat(settings.experiment().facts()).isEqualTo(new TableFacts("small.csv", SMALL, 10, 3, 0));
    }

    @Test
    void moreSubjectsThanATableHasIsASentence() {
        assertThatThrownBy(() ->
                        DEFAULTS.with(TABLE).with(FlowParameter.SUBJECTS, 11).experiment())
                .hasMessage("--subjects is 11 but must be a whole number from 1 to 10 (small.csv has 10 subjects).");
    }

    @Test
    void wholeTableTakesAllOfIt() {
        FlowSettings part = DEFAULTS.with(TABLE).with(FlowParameter.SUBJECTS, 2).with(FlowParameter.RELATIONS, 1);
        assertThat(part.withWholeTable()).isEqualTo(DEFAULTS.with(TABLE));
    }

    @Test
    void paddingBelowTheLargestAnswerSetIsASentence() {
        FlowSettings settings = DEFAULTS.with(TABLE);
        assertThat(settings.withPadding(9).experiment().facts())
                .isEqualTo(new TableFacts("small.csv", SMALL, 10, 3, 9));
        assertThatThrownBy(() -> settings.withPadding(2).experiment())
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageStartingWith("--answers is 2 but must be a whole number of at least ")
                .hasMessageContaining("small.csv");
    }

    @Test
    void balancedStartsAreNamedByTheirOption() {
        assertThatThrownBy(() ->
                        DEFAULTS.withBalanced(true).with(FlowParameter.INIT, 0).experiment())
                .hasMessage("--balanced-init is 0 but must be a number above 0.");
    }

    @Test
    void controlsWithoutEffectSayWhy() {
        assertThat(DEFAULTS.disabledReason(FlowParameter.FACTS_SEED)).isPresent();
        assertThat(DEFAULTS.with(new FactSource.Random()).disabledReason(FlowParameter.FACTS_SEED))
                .isEmpty();
        assertThat(DEFAULTS.with(TABLE).disabledReason(FlowParameter.ANSWERS)).isPresent();
        assertThat(DEFAULTS.with(TABLE).withPadding(9).disabledReason(FlowParameter.ANSWERS))
                .isEmpty();
        assertThat(DEFAULTS.disabledReason(FlowParameter.LEARNING_RATE)).isPresent();
        assertThat(DEFAULTS.withDescent(true).disabledReason(FlowParameter.LEARNING_RATE))
                .isEmpty();
        assertThat(DEFAULTS.withDescent(true).disabledReason(FlowParameter.TOLERANCE))
                .isPresent();
        assertThat(DEFAULTS.with(HorizonKind.AUTOMATIC).disabledReason(FlowParameter.UNTIL))
                .isPresent();
        assertThat(DEFAULTS.with(FlowParameter.LENGTH, 3).disabledReason(FlowParameter.NOISE))
                .isPresent();
    }

    @Test
    void captionNamesEveryParameterAndTheSeed() {
        assertThat(DEFAULTS.with(new FactSource.Random())
                        .with(FlowParameter.FACTS_SEED, 7)
                        .caption())
                .contains("random facts", "S = 16", "R = 4", "D = 8", "seed 7", "N = 20", "T = 32", "α = 1e-5")
                .contains("ε = 1e-8", "until t = 819.2", "subject zipf 0", "relation zipf 0");
        assertThat(DEFAULTS.caption()).contains("structured facts", "no seed");
    }
}
