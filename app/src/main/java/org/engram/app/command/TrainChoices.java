package org.engram.app.command;

import java.util.List;
import org.engram.simulation.experiment.TransformerChoice;
import org.engram.simulation.experiment.TransformerExperiment;
import org.engram.simulation.experiment.TransformerParameter;
import org.engram.simulation.experiment.TransformerSettings;
import org.engram.simulation.runfile.Chosen;
import org.engram.simulation.runfile.RunFormat.Recorded;
import org.engram.simulation.runfile.TransformerFormat;

/** What was chosen for a training. */
record TrainChoices(Chosen chosen) implements Requests.Choices<TrainChoices, TrainRequest> {
    private static final String CONSTRUCT = TransformerChoice.START.option();
    private static final String STEPS = TransformerParameter.STEPS.option();

    /** These choices, and for the rest those of {@code base}, whose steps another construction does not take over. */
    @Override
    public TrainChoices over(TrainChoices base) {
        Chosen kept = chosen.has(CONSTRUCT) ? base.chosen.without(STEPS) : base.chosen;
        return new TrainChoices(chosen.over(kept, List.of()));
    }

    @Override
    public TrainRequest request() {
        Recorded<TransformerSettings, TransformerExperiment> read = new TransformerFormat().read(chosen);
        return new TrainRequest(read.settings(), read.experiment());
    }
}
