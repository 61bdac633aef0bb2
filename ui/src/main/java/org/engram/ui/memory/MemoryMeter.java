package org.engram.ui.memory;

import org.engram.simulation.run.memory.MemoryFrame;
import org.engram.simulation.run.memory.MemorySnapshot;
import org.engram.ui.figure.Numbers;
import org.engram.ui.laboratory.Counters;
import org.engram.ui.laboratory.Counters.Counter;
import org.engram.ui.laboratory.RunTime;
import org.engram.ui.player.Quantity;

/** What a memory has to hold and what it has to hold it with, in numbers. */
final class MemoryMeter {
    private final Counter parameters;
    private final Counter load;
    private final Counter needed;
    private final Counter written;
    private final Counter information;
    private final RunTime measured;

    MemoryMeter(Counters counters) {
        parameters = counters.add("parameters", "Learnt weights: d\u00b2 of a matrix, 2md of an MLP, without biases.");
        load = counters.add(
                "N per parameter",
                "The theorems allow a number of associations that grows like that of the parameters, up to logarithms.");
        needed = counters.add(
                "bits needed",
                "N log\u2082 M: below so many bits no memory can recall random associations without loss.");
        written = counters.add("bits written", "The weights, at the bits that each of them is kept in.");
        information = counters.add(
                "bits per parameter",
                "Bits needed, for each parameter: the best matrix there is comes to 1/(2 log 2) = 0.72 bits a parameter for many associations.");
        measured = new RunTime(counters, "measuring", "measured");
    }

    void show(MemoryFrame frame) {
        MemorySnapshot memory = frame.snapshot();
        double count = memory.parameters();
        parameters.show(Quantity.count(count));
        load.show(Numbers.value(memory.time() / count, 3));
        needed.show(Quantity.count(memory.bitsNeeded()));
        written.show(Quantity.count(memory.bits()));
        information.show(Numbers.value(memory.bitsNeeded() / count, 3));
        measured.show(frame.status(), frame.statistics());
    }
}
