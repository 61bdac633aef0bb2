package org.engram.simulation.memory;

/**
 * What a memory answers. Arrays are shared, and not changed by anyone.
 *
 * @param responses F(e_x) of each input, N×d
 * @param matrix W, d×d; empty where the memory is no one matrix
 */
@SuppressWarnings("ArrayRecordComponent") // identity is enough: a memory is written once
record Memory(double[] responses, double[] matrix) {
    private static final double[] NONE = {};

    static Memory ofResponses(double[] responses) {
        return new Memory(responses, NONE);
    }
}
