package org.engram.simulation.run.memory;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.engram.simulation.memory.TrainingWatch;

/** Leaves work that nobody wants any more. */
record Patience(BooleanSupplier unwanted) implements TrainingWatch {
    @Override
    public boolean goesOn(int step, int steps, double loss, double accuracy) {
        check();
        return true;
    }

    @Override
    public void check() {
        if (unwanted.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
