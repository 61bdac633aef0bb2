package org.engram.simulation.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RandomStreamTest {
    @Test
    void everyKindSeedAndNumberHasAStreamOfItsOwn() {
        List<Long> first = new ArrayList<>();
        for (RandomStream stream : RandomStream.values()) {
            for (long seed = -20; seed < 20; seed++) {
                for (long index = 0; index < 40; index++) {
                    first.add(stream.of(seed, index).nextLong());
                }
            }
        }
        assertThat(first).doesNotHaveDuplicates();
    }

    @Test
    void aStreamIsTheSameWheneverItIsAskedFor() {
        assertThat(RandomStream.BATCH.of(64, 12345).nextLong())
                .isEqualTo(RandomStream.BATCH.of(64, 12345).nextLong());
    }
}
