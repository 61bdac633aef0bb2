package org.engram.simulation.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CapacityLineTest {
    /** Numbers of spec 1.4, 1.3 and 2.6. */
    @ParameterizedTest
    @CsvSource({
        "TRAINED, 256, 50",
        "TRAINED, 1024, 156",
        "HEBB_STRICT, 16384, 349",
        "HEBB_TYPICAL, 16384, 1160",
        "OPTIMAL, 16384, 1160",
        "MLP, 64, 47",
        "MLP, 128, 83",
        "MLP, 121, 79",
        "MLP_FEW_OUTPUTS, 64, 53",
        "MLP_FEW_OUTPUTS, 128, 107"
    })
    void linesGoThroughTheirPublishedPoints(CapacityLine line, double size, double associations) {
        assertThat(line.associations(size)).isEqualTo(associations, within(0.9));
    }

    @ParameterizedTest
    @EnumSource
    void sizeAndAssociationsAreEachOthersInverse(CapacityLine line) {
        for (double size : new double[] {0.01, 0.5, 3, 64, 4096, 1e6, 1e12}) {
            assertThat(line.size(line.associations(size))).isCloseTo(size, Percentage.withPercentage(1e-9));
        }
    }

    @Test
    void noSizeHoldsAtMostOneAssociation() {
        assertThat(CapacityLine.TRAINED.associations(0)).isEqualTo(1);
        assertThat(CapacityLine.MLP_FEW_OUTPUTS.associations(0)).isEqualTo(0);
    }
}
