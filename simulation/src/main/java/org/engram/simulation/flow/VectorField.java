package org.engram.simulation.flow;

/** The right-hand side of dy/dt = f(t, y). Integrators see nothing else of a model. */
public interface VectorField {
    /** Length of a state. */
    int dimension();

    /** {@code dydt = f(t, y)}; {@code y} is not changed. Does not allocate. Modified: dydt. */
    void derivatives(double t, double[] y, double[] dydt);
}
