package org.engram.ui.laboratory;

import java.util.List;
import java.util.function.Supplier;
import org.engram.simulation.experiment.CaptionPart;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.runfile.RunFile;

/**
 * A run that stays to be compared with: its settings, its curves and what came of it, but none of its weights, so that it takes little
 * memory however large its model was.
 *
 * @param settings with which it can be repeated
 * @param parts what its caption says
 * @param run its number in the session of the live run; {@link #EARLIER} when it is not of this session
 * @param file with which a later session can repeat it, written on whatever thread asks for it
 * @param <S> the settings of the laboratory
 * @param <C> what it recorded
 */
public record Pin<S, C extends Enum<C>>(
        PinMark mark,
        S settings,
        List<CaptionPart> parts,
        long run,
        RecordingView<C> recording,
        List<RunNumber> numbers,
        Supplier<RunFile> file) {
    /** Instead of the number of a run that an earlier session pinned. */
    public static final long EARLIER = -1;

    public Pin {
        parts = List.copyOf(parts);
        numbers = List.copyOf(numbers);
    }
}
