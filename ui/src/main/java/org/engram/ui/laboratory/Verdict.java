package org.engram.ui.laboratory;

import org.engram.simulation.theory.StageReport.StageName;

/**
 * What an answer means, in words.
 *
 * @param stage gives the colour
 * @param title a word or two: "Hallucinating"
 * @param sentence every number in it is the model's own
 */
public record Verdict(StageName stage, String title, String sentence) {}
