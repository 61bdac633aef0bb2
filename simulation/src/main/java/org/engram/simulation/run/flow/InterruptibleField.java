package org.engram.simulation.run.flow;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.engram.simulation.flow.VectorField;

/** A vector field that refuses the next evaluation once its result is no longer wanted; a large one takes seconds. */
record InterruptibleField(VectorField field, BooleanSupplier unwanted) implements VectorField {
    @Override
    public int dimension() {
        return field.dimension();
    }

    /** @throws CancellationException when nobody wants the result */
    @Override
    public void derivatives(double t, double[] y, double[] dydt) {
        if (unwanted.getAsBoolean()) {
            throw new CancellationException();
        }
        field.derivatives(t, y, dydt);
    }
}
