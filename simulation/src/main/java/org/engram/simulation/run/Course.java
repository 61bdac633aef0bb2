package org.engram.simulation.run;

/**
 * Steps that can be repeated: restored from a checkpoint, it takes the same steps to the same bytes. Not shared between threads.
 *
 * @param <C> all that is needed to go on from the end of a step; not changed once it is made
 */
public interface Course<C> {
    /** End of the last step; the start of the run before the first. */
    double time();

    /** Start of the last step; equal to {@link #time()} before the first. */
    double previousTime();

    /** Steps so far. */
    long steps();

    void step();

    C checkpoint();

    /** Memory that a checkpoint takes. */
    long bytes(C checkpoint);

    void restore(C checkpoint);
}
