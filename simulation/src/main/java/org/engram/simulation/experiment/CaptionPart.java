package org.engram.simulation.experiment;

/**
 * What a caption says of one choice or parameter.
 *
 * @param name of what is chosen: "S", "optimiser", "facts"; the same in every run of a laboratory
 * @param value "16", "Adam", "random"
 * @param text both as they stand in a line: "S = 16", "optimiser Adam", "random facts"
 */
public record CaptionPart(String name, String value, String text) {}
