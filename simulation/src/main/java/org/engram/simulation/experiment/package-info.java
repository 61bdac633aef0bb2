/**
 * What is asked for: an immutable experiment for each laboratory, and the settings, parameter table, choices, presets and caption that
 * lead to it. Settings say which of their parameters have an effect, and refuse in a sentence what makes no experiment.
 */
package org.engram.simulation.experiment;
