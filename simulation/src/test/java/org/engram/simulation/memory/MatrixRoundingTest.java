package org.engram.simulation.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.engram.simulation.experiment.MemoryKind.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatrixRoundingTest {
    @Test
    void signsAreOneBit() {
        double[] w = {-0.3, 2, 0, -0.0};
        MatrixRounding.toSigns(w);
        assertThat(w).containsExactly(-1, 1, 0, -0.0);
    }

    @Test
    void theGridWithEndpointsHasThem() {
        double[] w = {-1, -0.4, 0.4, 2, -0.6};
        MatrixRounding.toGrid(w, 2, Grid.ENDPOINTS);
        assertThat(w).containsExactly(-1, 0, 0, 2, -1);
    }

    @Test
    void theCentredGridHasTheMiddlesOfItsCells() {
        double[] w = {0, 0.9, 1.1, 3.9, 4, 2.5};
        MatrixRounding.toGrid(w, 2, Grid.CENTRED);
        assertThat(w).containsExactly(0.5, 0.5, 1.5, 3.5, 3.5, 2.5);
    }

    @ParameterizedTest
    @EnumSource
    void oneBitLeavesTwoValues(Grid grid) {
        double[] w = {0, 1, 2, 3, 8};
        MatrixRounding.toGrid(w, 1, grid);
        assertThat(w).containsOnly(w[0], w[4]).doesNotContain(Double.NaN);
        assertThat(w[0]).isLessThan(w[4]);
    }

    @ParameterizedTest
    @EnumSource
    void manyBitsChangeNextToNothing(Grid grid) {
        double[] w = {-3.2, 0.123456789, 1.987654321, 7};
        double[] before = w.clone();
        MatrixRounding.toGrid(w, 32, grid);
        assertThat(w).containsExactly(before, within(1e-8));
    }

    @ParameterizedTest
    @EnumSource
    void equalEntriesStay(Grid grid) {
        double[] w = {0.7, 0.7};
        MatrixRounding.toGrid(w, 3, grid);
        assertThat(w).containsExactly(0.7, 0.7);
    }
}
