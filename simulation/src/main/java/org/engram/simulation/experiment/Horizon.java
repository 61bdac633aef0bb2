package org.engram.simulation.experiment;

/** When a run ends. */
public sealed interface Horizon {
    /** At a given time. */
    record Until(double time) implements Horizon {}

    /** When the total loss first falls below a value. */
    record UntilLoss(double loss) implements Horizon {}

    /** 1.5 times the slowest predicted stage time, extended until the total loss is below 0.01. */
    record Automatic() implements Horizon {}
}
