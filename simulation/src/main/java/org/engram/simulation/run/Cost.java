package org.engram.simulation.run;

import java.util.Optional;

/** What a run will take, estimated before it starts. */
public interface Cost {
    /** Memory that must be there. */
    long bytes();

    /** Time to the end of the run. */
    double seconds();

    /** One sentence when the run must not start: the bytes, and the parameter whose reduction brings most. */
    Optional<String> refusal(long heapBytes);
}
