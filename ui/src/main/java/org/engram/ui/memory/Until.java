package org.engram.ui.memory;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.engram.simulation.memory.TrainingWatch;

/** Leaves work whose result nobody wants any more. */
record Until(AtomicBoolean wanted) implements TrainingWatch {
    @Override
    public boolean goesOn(int step, int steps, double loss, double accuracy) {
        check();
        return true;
    }

    @Override
    public void check() {
        if (!wanted.get()) {
            throw new CancellationException();
        }
    }
}
