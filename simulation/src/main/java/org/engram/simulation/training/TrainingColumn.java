package org.engram.simulation.training;

import java.util.Locale;

/** What is measured of a training, in the order of the CSV file. The name in files is the constant's name in lower case. */
public enum TrainingColumn {
    /** Number of updates so far. */
    STEP,
    /** Mean cross entropy of the batches since the row before, each before its update; at step 0 of the first batch. */
    TRAIN_LOSS,
    /** Mean −log p̂(a*) over the test prompts. */
    TEST_LOSS,
    /** Mean −log Σ_{a∈A_r} p̂(a) over the test prompts. */
    RELATION_ONLY_LOSS,
    /** Mean −log Σ_{a∈A_s} p̂(a) over the test prompts. */
    SUBJECT_ONLY_LOSS,
    /** Share of the test prompts whose largest logit is that of a*, and of a* alone. */
    TEST_ACCURACY,
    /** Frobenius norms of the blocks of weights, W_KQ under query and W_OV under output; 0 for a block that the model lacks. */
    NORM_QUERY,
    NORM_KEY,
    NORM_VALUE,
    NORM_OUTPUT,
    NORM_MLP_IN,
    NORM_MLP_OUT;

    public static final int COUNT = values().length;

    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
