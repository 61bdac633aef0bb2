package org.engram.app.command;

import org.engram.simulation.experiment.FlowExperiment;
import org.engram.simulation.experiment.FlowParameter;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.experiment.HorizonKind;
import org.engram.simulation.runfile.Chosen;
import org.engram.simulation.runfile.FlowFormat;
import org.engram.simulation.runfile.RunFormat.Recorded;

/** What was chosen for a flow. */
record FlowChoices(Chosen chosen) implements Requests.Choices<FlowChoices, FlowRequest> {
    static final int DEFAULT_SAMPLES = 512;

    /** These choices, and for the rest those of {@code base}; a choice replaces the one that excludes it. */
    @Override
    public FlowChoices over(FlowChoices base) {
        return new FlowChoices(chosen.over(base.chosen, FlowFormat.EXCLUSIVE));
    }

    @Override
    public FlowRequest request() {
        Recorded<FlowSettings, FlowExperiment> read = new FlowFormat().read(chosen);
        return new FlowRequest(read.settings(), read.experiment(), samples(read.settings()));
    }

    private Samples samples(FlowSettings settings) {
        if (!chosen.has(FlowFormat.SAMPLE_AT)) {
            return SamplesReader.count(chosen.text(FlowFormat.SAMPLES, Integer.toString(DEFAULT_SAMPLES)));
        }
        Samples samples = SamplesReader.at(chosen.text(FlowFormat.SAMPLE_AT));
        if (settings.horizon() == HorizonKind.UNTIL) {
            checkEnd((Samples.At) samples, settings.value(FlowParameter.UNTIL));
        }
        return samples;
    }

    private static void checkEnd(Samples.At samples, double end) {
        for (double t : samples.given()) {
            if (t > end) {
                throw new UsageException("--sample-at has %s but must lie within the run, which ends at --until %s."
                        .formatted(FlowParameter.UNTIL.text(t), FlowParameter.UNTIL.text(end)));
            }
        }
    }
}
