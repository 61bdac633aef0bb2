package org.engram.simulation.experiment;

/**
 * Settings worth looking at.
 *
 * @param <S> the settings of a laboratory
 */
public interface Preset<S> {
    String name();

    /** One sentence: what is to be seen. */
    String description();

    S settings();
}
