package org.engram.ui.session;

import java.util.Map;
import java.util.TreeMap;
import org.engram.simulation.runfile.RunFile;

/**
 * What is kept of a laboratory.
 *
 * @param run the live one
 * @param pinned the runs that it was compared with, by their letters
 */
public record KeptLaboratory(RunFile run, Map<String, RunFile> pinned) {
    /** Copies. */
    public KeptLaboratory {
        pinned = new TreeMap<>(pinned);
    }

    @Override
    public Map<String, RunFile> pinned() {
        return new TreeMap<>(pinned);
    }
}
