package org.engram.ui.flow;

import org.engram.simulation.experiment.Dynamics;
import org.engram.simulation.run.flow.FlowFrame;
import org.engram.simulation.task.RandomFacts;
import org.engram.ui.player.PlayerWords;
import org.engram.ui.player.Quantity;

/** A flow on the transport bar. */
final class FlowPlayerWords implements PlayerWords<FlowFrame> {
    @Override
    public String time(FlowFrame frame) {
        return "t = %s / %s"
                .formatted(
                        Quantity.time(frame.snapshot().time()),
                        Quantity.time(frame.status().horizon()));
    }

    @Override
    public String step() {
        return "step of the integrator";
    }

    @Override
    public String start() {
        return "t = 0";
    }

    @Override
    public String speed(double timePerSecond) {
        return Quantity.rate(timePerSecond) + " t/s";
    }

    /** A flow's steps grow, and its work goes about like √t. */
    @Override
    public double progress(FlowFrame frame) {
        double part = PlayerWords.super.progress(frame);
        return frame.experiment().dynamics() instanceof Dynamics.Flow ? Math.sqrt(part) : part;
    }

    @Override
    public String quality(FlowFrame frame) {
        return "conservation drift " + Quantity.small(frame.conservationDrift());
    }

    @Override
    public String origin(FlowFrame frame) {
        return frame.experiment().facts() instanceof RandomFacts facts ? "seed " + facts.seed() : "";
    }
}
