package org.engram.simulation.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.engram.simulation.theory.PublishedFrontier.Point;
import org.engram.simulation.transformer.Activation;
import org.engram.simulation.transformer.Architecture;
import org.engram.simulation.transformer.Attention;
import org.junit.jupiter.api.Test;

/** The frontier of spec 4.5. */
class PublishedFrontierTest {
    private static Architecture.OneLayer model(int dimension, int heads, int mlpWidth) {
        return new Architecture.OneLayer(dimension, heads, 8, mlpWidth, Attention.SOFTMAX, Activation.RELU);
    }

    private static boolean stores(int heads, int mlpWidth) {
        return PublishedFrontier.stores(Point.of(model(32, heads, mlpWidth)));
    }

    @Test
    void fewHeadsStoreTheFactsForNoWidth() {
        assertThat(stores(4, 1000)).isFalse();
        assertThat(stores(5, 52)).isTrue();
    }

    @Test
    void headsAndWidthReplaceEachOther() {
        assertThat(stores(8, 32)).isFalse();
        assertThat(stores(8, 40)).isTrue();
        assertThat(stores(16, 8)).isTrue();
        assertThat(stores(18, 0)).isTrue();
        assertThat(stores(17, 0)).isFalse();
    }

    @Test
    void theLineDividesTheMap() {
        List<Point> line = PublishedFrontier.line(4096);
        assertThat(line).containsExactly(new Point(1280, 4096), new Point(1280, 1660), new Point(4600, 0));
        assertThat(line).allMatch(PublishedFrontier::stores);
        assertThat(line).noneMatch(p -> PublishedFrontier.stores(new Point(p.attention() - 1, p.mlp())));
    }

    @Test
    void itSpeaksOfThePublishedSettingOnly() {
        assertThat(PublishedFrontier.covers(32, 32, 8, 64, 32, model(32, 3, 7))).isTrue();
        assertThat(PublishedFrontier.covers(32, 32, 8, 64, 32, model(64, 3, 7))).isFalse();
        assertThat(PublishedFrontier.covers(32, 31, 8, 64, 32, model(32, 3, 7))).isFalse();
    }
}
