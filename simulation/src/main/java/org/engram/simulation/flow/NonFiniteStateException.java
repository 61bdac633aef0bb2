package org.engram.simulation.flow;

/** The run has left the finite numbers. The message is a sentence for a person and names the weights that went first. */
public final class NonFiniteStateException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final double time;

    public NonFiniteStateException(double time, String message) {
        super(message);
        this.time = time;
    }

    /** Time of the last good state. */
    public double time() {
        return time;
    }
}
