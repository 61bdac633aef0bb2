package org.engram.ui.flow;

import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.theory.LearningRates;

/** The table of one frame after another. Stage times and recorded rows of a run only grow, so that it is made anew only when they did. */
final class TheoryTables {
    private FlowFrame last;
    private LearningRates rates;
    private TheoryTable table;

    TheoryTable of(FlowFrame frame) {
        boolean same = last != null
                && frame.run() == last.run()
                && frame.report().equals(last.report())
                && frame.recording().size() == last.recording().size();
        if (!same) {
            if (last == null || frame.run() != last.run()) {
                rates = TheoryTable.rates(frame);
            }
            last = frame;
            table = TheoryTable.of(frame, rates);
        }
        return table;
    }
}
