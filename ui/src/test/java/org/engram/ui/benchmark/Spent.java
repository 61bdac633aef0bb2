package org.engram.ui.benchmark;

import java.util.Locale;

/**
 * What something took.
 *
 * @param processorSeconds of all threads of the process
 */
record Spent(double seconds, double processorSeconds) {
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f s (%.2f s of processors)", seconds, processorSeconds);
    }
}
