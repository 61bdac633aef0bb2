package org.engram.ui.benchmark;

import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.HorizonKind;

/** The runs that the window is measured with. */
final class Workload {
    /** A run of several seconds, which streams into the window. */
    static final FlowSettings LIVE = FlowSettings.defaults()
            .with(FlowParameter.SUBJECTS, 256)
            .with(FlowParameter.RELATIONS, 16)
            .with(FlowParameter.ANSWERS, 16)
            .with(HorizonKind.AUTOMATIC);

    /** A run of a few milliseconds, which is then played. */
    static final FlowSettings PAPER = FlowSettings.defaults().with(HorizonKind.AUTOMATIC);

    private Workload() {}
}
