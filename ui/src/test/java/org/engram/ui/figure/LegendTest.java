package org.engram.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.engram.ui.figure.LineFigure.Series;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegendTest {
    private static final List<Series> SERIES = Stream.of("subject", "relation", "noise", "EOS")
            .map(name -> new Series(name, Ink.TOTAL, new ArrayCurve(new double[0], new double[0])))
            .toList();

    @ParameterizedTest
    @ValueSource(doubles = {400, 230, 190, 120, 60})
    void everyNameIsShownWithinTheRoom(double room) {
        Legend legend = Legend.fitting(SERIES, room);
        List<List<LegendEntry>> rows = legend.rows(SERIES, room);

        assertThat(rows.stream().flatMap(List::stream)).containsExactlyElementsOf(SERIES);
        assertThat(rows).allSatisfy(row -> assertThat(legend.width(row)).isLessThanOrEqualTo(room));
    }
}
