package org.engram.simulation.memory;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Leaves work that nobody wants any more. */
public record Patience(BooleanSupplier unwanted) implements TrainingWatch {
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
