package org.engram.ui.transformer;

import java.util.List;
import java.util.Optional;
import org.engram.simulation.run.training.TrainingFrame;
import org.engram.simulation.theory.rivals.RaceResult;
import org.engram.simulation.training.TrainingColumn;
import org.engram.ui.laboratory.PinnedRuns;
import org.engram.ui.transformer.PromptReader.AskedPrompt;
import org.engram.ui.transformer.VisitedModels.Visit;

/**
 * All that the laboratory shows at one moment.
 *
 * @param before the run before, to be compared with; empty when there is none
 * @param pinned runs to be compared with; their curves are then drawn instead of those of the run before
 * @param guesses what the facts allow without knowing them
 * @param asked the prompt and what the model makes of it
 * @param askedBefore what the model of the run before makes of the same fact; empty when it had other facts
 * @param visits the models that were tried for these facts
 */
record Moment(
        TrainingFrame frame,
        Optional<TrainingFrame> before,
        PinnedRuns<TrainingColumn> pinned,
        Guesses guesses,
        AskedPrompt asked,
        Optional<AskedPrompt> askedBefore,
        List<Visit> visits,
        List<RaceResult> races) {}
