package org.engram.ui.memory;

import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.simulation.run.memory.MemoryRun;
import org.engram.ui.player.PlayerWords;
import org.engram.ui.player.Quantity;

/** A growing memory on the transport bar: its time is the number of associations. */
final class MemoryPlayerWords implements PlayerWords<MemoryFrame> {
    @Override
    public String time(MemoryFrame frame) {
        return "n = %s / %s"
                .formatted(
                        Quantity.count(frame.snapshot().time()),
                        Quantity.count(frame.status().horizon()));
    }

    @Override
    public String speed(double associationsPerSecond) {
        return Quantity.rate(associationsPerSecond) + " n/s";
    }

    @Override
    public String step() {
        return "association";
    }

    @Override
    public String start() {
        return "n = 1";
    }

    @Override
    public String quality(MemoryFrame frame) {
        int steps = frame.snapshot().trainedSteps();
        String recalled = "recalled " + Quantity.percent(frame.snapshot().accuracy());
        return steps == 0 ? recalled : recalled + " after " + Quantity.count(steps) + " steps";
    }

    /** Memories measured, of all that there are to measure. */
    @Override
    public double progress(MemoryFrame frame) {
        return (double) frame.statistics().steps() / MemoryRun.memories(frame.experiment());
    }

    @Override
    public String origin(MemoryFrame frame) {
        return "seed " + frame.experiment().seed();
    }
}
