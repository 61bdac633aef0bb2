package org.engram.simulation.experiment;

/** The properties of a parameter, as {@link Parameter} names them. */
record ParameterRow(
        String option, String symbol, String label, String group, double initial, Domain domain, String help) {}
