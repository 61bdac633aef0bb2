package org.engram.simulation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The change from the plain to the vector kernel shows in nothing but speed. */
class WarmingKernelTest {
    private final AtomicBoolean rehearsed = new AtomicBoolean();
    private final AtomicInteger rehearsals = new AtomicInteger();
    private final Kernel kernel =
            new WarmingKernel(new PlainKernel(), new VectorKernel(), rehearsed::get, rehearsals::incrementAndGet);

    @Test
    void theBytesAreTheSameBeforeAndAfterTheChange() {
        var before = KernelSample.hashes(kernel);
        rehearsed.set(true);
        assertThat(KernelSample.hashes(kernel)).isEqualTo(before);
    }

    @Test
    void aLittleWorkStartsNoRehearsal() {
        kernel.dot(100, new double[100], 0, new double[100], 0);
        assertThat(rehearsals).hasValue(0);
    }

    @Test
    void muchWorkStartsOneRehearsal() {
        double[] x = new double[1000];
        for (long work = 0; work <= 2 * WarmingKernel.WORTH_A_REHEARSAL; work += x.length) {
            kernel.sum(x.length, x, 0);
        }
        assertThat(rehearsals).hasValue(1);
    }
}
