package org.engram.simulation.transformer;

/** How a head turns its scores into weights. */
public enum Attention {
    /** b_t = exp(s_t) / Σ exp(s_t'), the scores divided by √d_h. */
    SOFTMAX,
    /** b_t = s_t, the scores divided by √d_h. */
    LINEAR
}
