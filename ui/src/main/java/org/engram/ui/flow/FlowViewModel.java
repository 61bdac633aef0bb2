package org.engram.ui.flow;

import java.util.function.LongSupplier;
import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowPreset;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.HorizonKind;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.run.Cost;
import org.engram.simulation.run.Session;
import org.engram.simulation.run.flow.FlowCost;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.run.flow.FlowRuns;
import org.engram.simulation.runfile.FlowFormat;
import org.engram.simulation.runfile.RunFormat;
import org.engram.ui.laboratory.AskViewModel;
import org.engram.ui.laboratory.LaboratoryViewModel;
import org.engram.ui.laboratory.Pins;

/** The gradient-flow laboratory without its nodes. */
public final class FlowViewModel extends LaboratoryViewModel<FlowSettings, FlowParameter, FlowExperiment, FlowFrame> {
    private final AskViewModel<FlowFrame> ask = new AskViewModel<>(new FlowRespondent());
    private final Pins<FlowSettings, FlowFrame, FlowColumn> pins =
            Pins.of(this, new FlowKeeping(), () -> new Session<>(FlowRuns.usual()));

    /**
     * @param heapBytes what a run is measured against
     * @param newSeed where new seeds come from
     */
    public FlowViewModel(Session<FlowExperiment, FlowFrame> session, long heapBytes, LongSupplier newSeed) {
        super(session, new FlowPlayerWords(), FlowPreset.all(), FlowParameter.class, heapBytes, newSeed);
    }

    AskViewModel<FlowFrame> ask() {
        return ask;
    }

    Pins<FlowSettings, FlowFrame, FlowColumn> pins() {
        return pins;
    }

    public void balanced(boolean on) {
        change(settingsProperty().get().withBalanced(on));
    }

    public void descent(boolean on) {
        change(settingsProperty().get().withDescent(on));
    }

    public void horizon(HorizonKind kind) {
        change(settingsProperty().get().with(kind));
    }

    @Override
    protected RunFormat<FlowSettings, FlowExperiment, FlowFrame> format() {
        return new FlowFormat();
    }

    @Override
    protected Cost cost(FlowExperiment experiment) {
        return FlowCost.of(experiment);
    }

    @Override
    protected FlowParameter seed() {
        return FlowParameter.FACTS_SEED;
    }

    @Override
    public void accept(FlowFrame frame) {
        super.accept(frame);
        ask.accept(frame);
    }
}
