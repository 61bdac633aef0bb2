package org.engram.ui.laboratory;

import java.util.List;
import org.engram.simulation.experiment.CaptionPart;
import org.engram.simulation.run.RecordingView;

/**
 * A run that stays to be compared with: its settings, its curves and what came of it, but none of its weights, so that it takes little
 * memory however large its model was.
 *
 * @param settings with which it can be repeated
 * @param parts what its caption says
 * @param run its number in the session
 * @param <S> the settings of the laboratory
 * @param <C> what it recorded
 */
public record Pin<S, C extends Enum<C>>(
        PinMark mark,
        S settings,
        List<CaptionPart> parts,
        long run,
        RecordingView<C> recording,
        List<RunNumber> numbers) {
    public Pin {
        parts = List.copyOf(parts);
        numbers = List.copyOf(numbers);
    }
}
