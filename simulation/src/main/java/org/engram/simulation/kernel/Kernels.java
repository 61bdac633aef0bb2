package org.engram.simulation.kernel;

/** Which kernel this process uses. */
final class Kernels {
    /** 64, 128, 256 or 512 force that vector width, {@code plain} the plain kernel. For tests; read once. */
    static final String WIDTH_PROPERTY = "engram.vector.bits";

    /** Whether there are vector kernels in this process. */
    static final boolean VECTOR = vectorModule() && !"plain".equals(System.getProperty(WIDTH_PROPERTY));

    private static final boolean WIDTH_FORCED = System.getProperty(WIDTH_PROPERTY) != null;

    private Kernels() {}

    /** A new kernel for one thread. */
    static DenseKernel single() {
        if (!VECTOR) {
            return new PlainKernel();
        }
        return WIDTH_FORCED ? new VectorKernel() : new WarmingKernel();
    }

    /** A new kernel for this many threads. */
    static DenseKernel threads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("A kernel needs 1 thread or more, not " + threads + ".");
        }
        return threads == 1 ? single() : new ParallelKernel(threads);
    }

    private static boolean vectorModule() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }
}
