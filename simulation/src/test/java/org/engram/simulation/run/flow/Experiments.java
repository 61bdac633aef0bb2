package org.engram.simulation.run.flow;

import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowPreset;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.HorizonKind;

/** Experiments that the tests share. */
public final class Experiments {
    private Experiments() {}

    /** The paper's Figure 5, to t = 819.2. */
    public static FlowSettings paper() {
        return FlowPreset.paper().settings().with(HorizonKind.UNTIL).with(FlowParameter.TOLERANCE, 1e-6);
    }

    public static FlowExperiment paperUntilRecall() {
        return FlowPreset.paper().settings().experiment();
    }

    public static FlowSettings descent() {
        return paper().withDescent(true).with(FlowParameter.UNTIL, 60);
    }
}
