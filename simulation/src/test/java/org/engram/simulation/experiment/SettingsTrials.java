package org.engram.simulation.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.assertj.core.api.AbstractStringAssert;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.RandomFacts;

/** What the settings of every laboratory are tried with, and how they refuse it. */
final class SettingsTrials {
    /** 10 subjects, 3 relations, 5 answers to each. */
    static final FactTable SMALL = new RandomFacts(10, 3, 5, 1).table();

    static final FactSource.Table TABLE = new FactSource.Table("small.csv", SMALL);

    private SettingsTrials() {}

    /** Allowed somewhere, nowhere, or just not. */
    static Arbitrary<Double> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        0.0,
                        -1.0,
                        1.0,
                        2.5,
                        3.0,
                        16.0,
                        1e-5,
                        1e-14,
                        0.01,
                        0.99,
                        1e300,
                        -1e300,
                        Double.NaN,
                        Double.POSITIVE_INFINITY,
                        Double.MIN_VALUE,
                        2147483647.0,
                        2147483648.0),
                Arbitraries.integers().between(-3, 5000).map(i -> (double) i),
                Arbitraries.doubles());
    }

    static Arbitrary<FactSource> sources() {
        return Arbitraries.of(new FactSource.Structured(), new FactSource.Random(), TABLE);
    }

    /** In one sentence about that parameter. */
    static AbstractStringAssert<?> refusal(Settings<?, ?, ?> settings, Parameter parameter) {
        return assertThatThrownBy(settings::experiment)
                .isInstanceOfSatisfying(
                        InvalidSettingException.class,
                        e -> assertThat(e.parameter()).isEqualTo(parameter))
                .message()
                .endsWith(".")
                .doesNotContain("\n");
    }

    /** In one sentence that begins with its option. */
    static AbstractStringAssert<?> assertRefused(Settings<?, ?, ?> settings, Parameter parameter) {
        return refusal(settings, parameter).startsWith("--" + parameter.option() + " is ");
    }
}
