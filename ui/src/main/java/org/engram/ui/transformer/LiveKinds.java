package org.engram.ui.transformer;

import java.util.SplittableRandom;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.task.PromptBatch;
import org.engram.simulation.task.PromptSampler;
import org.engram.simulation.task.Vocabulary;
import org.engram.simulation.transformer.Architecture;
import org.engram.simulation.transformer.Attention;
import org.engram.simulation.transformer.AttentionByKind;

/** Attention by kind of token over some prompts of the task, computed by whoever looks first: the painter. */
final class LiveKinds {
    /** Few enough for every picture; a mean over them scatters by less than can be seen. */
    private static final int PROMPTS = 128;

    private final TrainingFrame frame;
    private final Vocabulary vocabulary;
    private AttentionByKind attention;

    LiveKinds(TrainingFrame frame, Vocabulary vocabulary) {
        this.frame = frame;
        this.vocabulary = vocabulary;
    }

    synchronized AttentionByKind get() {
        if (attention == null) {
            PromptSampler sampler = new PromptSampler(
                    frame.facts(), vocabulary, frame.experiment().promptLength());
            PromptBatch batch = sampler.batch(PROMPTS);
            sampler.fill(new SplittableRandom(frame.experiment().seed()), batch); // the same ones for all pictures
            attention = AttentionByKind.of(law(), frame.snapshot().readout().scores(), vocabulary, batch);
        }
        return attention;
    }

    private Attention law() {
        return frame.experiment().architecture() instanceof Architecture.OneLayer model
                ? model.attention()
                : Attention.SOFTMAX;
    }
}
