package org.engram.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;

/** Files that can be made, all or none; on any thread. */
public interface ExportTask {
    /** The files that {@link #write} makes, in its order. */
    List<Path> files();

    /**
     * Writes all files, or none. Interrupting the thread cancels.
     *
     * @param progress told the part that is done
     * @throws ExportException with one sentence; older files are then untouched
     */
    void write(DoubleConsumer progress) throws ExportException;
}
