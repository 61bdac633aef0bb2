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

    /** One of which a step takes long, and all of it minutes. */
    public static FlowExperiment large() {
        return paper().with(FlowParameter.SUBJECTS, 1024)
                .with(FlowParameter.RELATIONS, 32)
                .with(FlowParameter.ANSWERS, 16)
                .with(FlowParameter.UNTIL, 1e5)
                .experiment();
    }

    public static FlowSettings descent() {
        return paper().withDescent(true).with(FlowParameter.UNTIL, 60);
    }
}
