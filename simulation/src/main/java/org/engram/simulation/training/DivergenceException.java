package org.engram.simulation.training;

/** The training has left the finite numbers, or all reason. The message is a sentence for a person. */
public final class DivergenceException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public DivergenceException(String sentence) {
        super(sentence);
    }
}
