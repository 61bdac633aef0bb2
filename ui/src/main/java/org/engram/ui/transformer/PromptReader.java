package org.engram.ui.transformer;

import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.run.training.TrainingSnapshot;
import org.engram.simulation.transformer.PromptReading;

/** Reads the prompt that is asked, once for each picture, whoever wants to know. On the JavaFX thread. */
final class PromptReader {
    private AskedPrompt asked;

    /** A prompt and what a model makes of it. */
    record AskedPrompt(TrainingSnapshot snapshot, Prompt prompt, PromptReading reading) {}

    /** The fact that is asked, at the playhead. */
    @SuppressWarnings("ReferenceEquality") // a snapshot is not changed once it is published
    AskedPrompt read(TrainingFrame frame, int subject, int relation) {
        TrainingSnapshot snapshot = frame.snapshot();
        boolean known = asked != null
                && asked.snapshot() == snapshot
                && asked.prompt().subject() == subject
                && asked.prompt().relation() == relation;
        if (!known) {
            Prompt prompt = Prompt.of(frame, subject, relation);
            PromptReading reading = PromptReading.of(
                    snapshot.architecture(), snapshot.embeddings(), snapshot.weights(), prompt.tokens());
            asked = new AskedPrompt(snapshot, prompt, reading);
        }
        return asked;
    }
}
