package org.engram.simulation.training;

import java.util.SplittableRandom;

/**
 * What of an experiment is drawn at random, each from streams of its own: another number of batches does not change the test, another
 * width of the model does not change the prompts.
 */
public enum RandomStream {
    EMBEDDINGS,
    WEIGHTS,
    /** One stream for each step. */
    BATCH,
    TEST,
    /** What a theorem's construction draws. */
    CONSTRUCTION,
    /** Embeddings of a memory's inputs; of a pair the subject's. One stream for each. */
    INPUTS,
    /** Embeddings of a memory's outputs. */
    OUTPUTS,
    /** Embeddings of the relations in a memory of pairs. */
    RELATIONS,
    /** A memory's random map: one stream for each input. */
    TARGETS,
    /** Fixed weights of a memory's neurons, or of its projection: one stream for each. */
    NEURONS,
    /** Fixed output weights of a memory's neurons. */
    OUTPUT_NEURONS;

    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

    /** The stream of this kind with number {@code index}; the same one whenever it is asked for. */
    public SplittableRandom of(long seed, long index) {
        return new SplittableRandom(mix(mix(seed + GOLDEN * (ordinal() + 1)) + GOLDEN * index));
    }

    /** The finaliser of MurmurHash3 as varied by Stafford (mix 13): neighbouring numbers come far apart. */
    private static long mix(long z) {
        long y = (z ^ (z >>> 30)) * 0xBF58_476D_1CE4_E5B9L;
        long x = (y ^ (y >>> 27)) * 0x94D0_49BB_1331_11EBL;
        return x ^ (x >>> 31);
    }
}
