package org.engram.simulation.experiment;

/** From this step on the learning rate is η. */
public record RateChange(long step, double learningRate) {}
