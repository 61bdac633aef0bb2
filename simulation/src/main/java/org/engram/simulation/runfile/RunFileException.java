package org.engram.simulation.runfile;

/** The file of a run, or the facts that it asks for, cannot be read. The message is one sentence: the file, what is wrong with it. */
public final class RunFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public RunFileException(String sentence) {
        super(sentence);
    }
}
