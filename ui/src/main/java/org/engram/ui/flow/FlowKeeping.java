package org.engram.ui.flow;

import java.util.List;
import java.util.stream.Stream;
import org.engram.simulation.experiment.CaptionPart;
import org.engram.simulation.experiment.FlowSettings;
import org.engram.simulation.flow.FlowColumn;
import org.engram.simulation.run.RecordingView;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.theory.StageReport.StageName;
import org.engram.ui.laboratory.Keeping;
import org.engram.ui.laboratory.RunNumber;
import org.engram.ui.player.Quantity;

/** What stays of a flow that is pinned. */
final class FlowKeeping implements Keeping<FlowSettings, FlowFrame, FlowColumn> {
    private static final List<StageName> STAGES =
            List.of(StageName.HALLUCINATION, StageName.SUBJECT_GUESS, StageName.RECALL);

    @Override
    public boolean shows(FlowFrame frame, FlowSettings settings) {
        return frame.experiment().equals(settings.experiment());
    }

    @Override
    public List<CaptionPart> parts(FlowFrame frame, FlowSettings settings) {
        return settings.parts();
    }

    @Override
    public RecordingView<FlowColumn> recording(FlowFrame frame) {
        return frame.recording();
    }

    @Override
    public List<RunNumber> numbers(FlowFrame frame) {
        Stream<RunNumber> ends = Stream.of(
                new RunNumber(
                        "loss at end",
                        "Total cross entropy at the end of the run, in nats.",
                        RunNumber.last(frame.recording(), FlowColumn.TOTAL_LOSS)),
                new RunNumber(
                        "end t",
                        "How far the run is solved.",
                        Quantity.time(frame.status().end())));
        return Stream.concat(
                        STAGES.stream().map(stage -> RunNumber.beginning(stage, frame.stages(), Quantity::time)), ends)
                .toList();
    }
}
