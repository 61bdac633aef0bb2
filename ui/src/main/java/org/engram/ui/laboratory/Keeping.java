package org.engram.ui.laboratory;

import java.util.List;
import org.engram.simulation.experiment.CaptionPart;
import org.engram.simulation.run.Frame;
import org.engram.simulation.run.RecordingView;

/**
 * What a laboratory keeps of a run that is pinned.
 *
 * @param <S> the settings
 * @param <F> what is published of a run
 * @param <C> what it records
 */
public interface Keeping<S, F extends Frame, C extends Enum<C>> {
    /** Whether a frame is of the run that settings lead to; a moment after a change it is still of the one before. */
    boolean shows(F frame, S settings);

    /** What a caption says of the run. */
    List<CaptionPart> parts(F frame, S settings);

    RecordingView<C> recording(F frame);

    /** When its stages began and how it ended, as far as it is solved; the same names for every run. */
    List<RunNumber> numbers(F frame);
}
