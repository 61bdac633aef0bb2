package org.engram.simulation.experiment;

/** f*, before sizes and facts are applied: see {@link AssociationMap}. */
public enum MapChoice {
    IDENTITY,
    MODULO,
    RANDOM,
    FACTS
}
