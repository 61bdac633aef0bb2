package org.engram.simulation.training;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.engram.simulation.kernel.Kernel;
import org.engram.simulation.task.FactTable;
import org.engram.simulation.task.PromptBatch;
import org.engram.simulation.task.PromptSampler;
import org.engram.simulation.transformer.Model;

/**
 * Fixed test prompts, measured all at once: means of the three losses over them, and the share that is answered right. Evaluated without
 * a gradient, in parts whose logits stay below {@value #LOGITS} numbers. Not shared between threads.
 */
public final class TestSet {
    private static final int LOGITS = 1 << 20;

    private final Model model;
    private final List<PromptBatch> parts = new ArrayList<>();
    private final PromptLosses losses;
    private final double[] logits;
    private final int size;

    /** Draws the prompts. Modified: random. */
    public TestSet(
            Model model, FactTable facts, PromptSampler sampler, int size, SplittableRandom random, Kernel kernel) {
        this.model = model;
        this.size = size;
        losses = new PromptLosses(facts, kernel);
        int answers = facts.answerCount();
        int most = Math.clamp(LOGITS / answers, 1, size);
        for (int left = size; left > 0; left -= parts.getLast().size()) {
            PromptBatch part = sampler.batch(Math.min(most, left));
            sampler.fill(random, part);
            parts.add(part);
        }
        logits = new double[most * answers];
    }

    /** Modified: the columns of {@code row} that belong to the test. */
    public void measure(double[] weights, double[] row) {
        losses.clear();
        for (PromptBatch part : parts) {
            model.logits(weights, part, logits);
            losses.add(part, logits);
        }
        row[TrainingColumn.TEST_LOSS.ordinal()] = losses.total() / size;
        row[TrainingColumn.RELATION_ONLY_LOSS.ordinal()] = losses.relationOnly() / size;
        row[TrainingColumn.SUBJECT_ONLY_LOSS.ordinal()] = losses.subjectOnly() / size;
        row[TrainingColumn.TEST_ACCURACY.ordinal()] = (double) losses.right() / size;
    }
}
